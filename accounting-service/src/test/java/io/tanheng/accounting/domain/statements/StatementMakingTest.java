/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementCodec;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementMakingTest {

    private static final StatementPeriod YEAR = StatementPeriod.year(2024);

    @Test
    void theYearComesToWhatTheExampleOfItsMethodologyComesTo() {
        StatementEvent year = make(YEAR, ExampleSite.data(ExampleSite.year()));
        assertThat(year.state()).isEqualTo(StatementState.COMPLETE);
        assertThat(year.totals()).singleElement().satisfies(total -> {
            assertThat(total.purpose()).isEqualTo("ets");
            assertThat(total.value().orElseThrow()).isEqualByComparingTo(total("3441353.773"));
        });
        assertThat(figure(year, "allowance").value().orElseThrow()).isEqualByComparingTo("2963639.7");
        assertThat(figure(year, "position").role()).isEqualTo("position");
        assertThat(part(year).methodology().orElseThrow().id()).isEqualTo("cn-power-ets-2024");
        assertThat(year.documents()).extracting("name").contains("Coal feeder book 2024.xlsx");
    }

    /** The example is printed with three decimals; the statement keeps them all. */
    private static BigDecimal total(String printed) {
        BigDecimal exact = make(YEAR, ExampleSite.data(ExampleSite.year()))
                .totals()
                .get(0)
                .value()
                .orElseThrow();
        assertThat(exact.setScale(3, RoundingMode.HALF_EVEN)).isEqualByComparingTo(printed);
        return exact;
    }

    @Test
    void everyRecordOfALineIsNamedByItsNumber() {
        StatementLine coal = line(make(YEAR, ExampleSite.data(ExampleSite.year())), "coal");
        assertThat(coal.records()).hasSize(12);
        assertThat(coal.records().get(0).record()).contains(2L);
        assertThat(coal.monthsGiven()).isEqualTo(12);
        assertThat(coal.records()).extracting("origin").contains("measured", "defaulted");
        assertThat(coal.derivation().orElseThrow().toString()).contains("record 2: coal 2024-01");
    }

    @Test
    void twelveMonthsAddUpToTheYear() {
        SiteData data = ExampleSite.data(ExampleSite.year());
        StatementMaking making = new StatementMaking(data);
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            StatementEvent one = making.make(StatementPeriod.month(YearMonth.of(2024, month)))
                    .bare();
            sum = sum.add(one.totals().get(0).value().orElseThrow());
        }
        assertThat(sum).isEqualByComparingTo(total("3441353.773"));
    }

    @Test
    void aMonthHasNoAllowanceWhereTheFactsOfTheUnitAreThoseOfTheYear() {
        StatementEvent march = make(StatementPeriod.month(YearMonth.of(2024, 3)), ExampleSite.data(ExampleSite.year()));
        assertThat(march.state()).isEqualTo(StatementState.COMPLETE);
        assertThat(part(march).figures())
                .extracting(StatementFigure::code)
                .contains("total")
                .doesNotContain("load-factor", "allowance");
    }

    @Test
    void aMissingMonthLeavesTheYearWithoutTotalAndSaysWhatThereIs() {
        List<ActivityEntry> entries = ExampleSite.year();
        entries.remove(ExampleSite.of(entries, "coal", "2024-07"));
        StatementEvent year = make(YEAR, ExampleSite.data(entries));
        assertThat(year.state()).isEqualTo(StatementState.INCOMPLETE);
        assertThat(year.totals().get(0).value()).isEmpty();
        assertThat(year.totals().get(0).soFar().orElseThrow()).isPositive().isLessThan(total("3441353.773"));
        StatementLine coal = line(year, "coal");
        assertThat(coal.value()).isEmpty();
        assertThat(coal.monthsGiven()).isEqualTo(11);
        assertThat(coal.problems()).extracting(Problem::code).containsExactly("MISSING_MONTH");
        assertThat(coal.problems().get(0).sentence().zh()).contains("2024-07");
    }

    @Test
    void aMonthLacksWhatOtherMonthsOfTheYearHave() {
        List<ActivityEntry> entries = ExampleSite.year();
        entries.remove(ExampleSite.of(entries, "coal", "2024-07"));
        StatementEvent july = make(StatementPeriod.month(YearMonth.of(2024, 7)), ExampleSite.data(entries));
        assertThat(july.state()).isEqualTo(StatementState.INCOMPLETE);
        assertThat(july.totals().get(0).value()).isEmpty();
        assertThat(part(july).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("MISSING_MONTH");
            assertThat(problem.sentence().en()).contains("coal lacks 2024-07");
        });
    }

    @Test
    void aYearThatIsNotOverIsRunning() {
        SiteData whole = ExampleSite.data(ExampleSite.year());
        SiteData july = new SiteData(
                whole.plan(), LocalDate.of(2024, 7, 10), whole.entries(), List.of(), List.of(), whole.law());
        assertThat(make(YEAR, july).state()).isEqualTo(StatementState.RUNNING);
    }

    @Test
    void aPeriodNoEditionCoversSaysWhichIsNearest() {
        StatementEvent old = make(StatementPeriod.year(1999), ExampleSite.data(ExampleSite.year()));
        assertThat(part(old).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PERIOD_NOT_COVERED");
            assertThat(problem.sentence().en()).contains("nearest");
        });
        assertThat(old.totals().get(0).value()).isEmpty();
    }

    @Test
    void aBeltScaleGivesTheTonnesAndTheLaboratoryTheCarbon() {
        List<ActivityEntry> entries = ExampleSite.year();
        ActivityEntry january = ExampleSite.of(entries, "coal", "2024-01");
        var analysed = new LinkedHashMap<>(january.values());
        analysed.remove("FC");
        BigDecimal tonnes = new BigDecimal("182345.67");
        entries.set(entries.indexOf(january), ExampleSite.with(january, analysed));
        PlanMeter scale = new PlanMeter("boiler-1", "coal-flow", "FUEL", "coal", "FC", Optional.empty());
        MeterMonth month = new MeterMonth(scale, YearMonth.of(2024, 1), "t/h", tonnes, 744, 744, "a".repeat(64));
        assertThat(make(YEAR, metered(entries, scale, month))
                        .totals()
                        .get(0)
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo(total("3441353.773"));
        MeterMonth holed = new MeterMonth(scale, YearMonth.of(2024, 1), "t/h", tonnes, 744, 700, "a".repeat(64));
        StatementEvent incomplete = make(YEAR, metered(entries, scale, holed));
        assertThat(incomplete.totals().get(0).value()).isEmpty();
        assertThat(part(incomplete).problems()).extracting(Problem::code).contains("MISSING_HOURS");
    }

    private static SiteData metered(List<ActivityEntry> entries, PlanMeter scale, MeterMonth month) {
        return new SiteData(
                ExampleSite.plan(Basis.CALCULATION, scale),
                ExampleSite.YEAR_END,
                entries,
                List.of(month),
                List.of(),
                SiteLaw.standard());
    }

    @Test
    void whatIsSaidTravelsWhole() {
        StatementEvent year = make(YEAR, ExampleSite.data(ExampleSite.year()));
        assertThat(StatementCodec.read(StatementCodec.write(year))).isEqualTo(year);
    }

    static StatementEvent make(StatementPeriod period, SiteData data) {
        return new StatementMaking(data).make(period).bare();
    }

    static StatementPart part(StatementEvent statement) {
        return statement.parts().get(0);
    }

    static StatementLine line(StatementEvent statement, String code) {
        return part(statement).lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static StatementFigure figure(StatementEvent statement, String code) {
        return part(statement).figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
