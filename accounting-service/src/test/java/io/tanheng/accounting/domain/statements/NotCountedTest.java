/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static io.tanheng.accounting.domain.statements.StatementMakingTest.make;
import static io.tanheng.accounting.domain.statements.StatementMakingTest.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.quantity.Quantity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an earlier plan counted and this one does not is named, and nothing of it is in a figure. */
class NotCountedTest {

    private static final StatementPeriod YEAR = StatementPeriod.year(2024);
    private static final long NUMBER = 500;

    /** Bought electricity of March, kept when the unit was computed by another family. */
    private static ActivityEntry electricity(String unit, Period period) {
        ActivityEntry like = ExampleSite.year().get(0);
        return new ActivityEntry(
                NUMBER,
                like.site(),
                unit,
                ActivityKind.ELECTRICITY,
                "grid",
                Optional.empty(),
                period,
                false,
                Map.of("AD", new EnteredValue(Quantity.of("1200", "MWh"), Optional.empty())),
                Map.of(),
                like.document(),
                "Chen Jing",
                like.enteredAt(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static List<ActivityEntry> yearWith(ActivityEntry entry) {
        List<ActivityEntry> entries = new ArrayList<>(ExampleSite.year());
        entries.add(entry);
        return entries;
    }

    @Test
    void aKindTheEditionDoesNotCountIsNamedWithItsReason() {
        List<ActivityEntry> entries = yearWith(electricity("unit-1", Period.of(YearMonth.of(2024, 3))));
        StatementEvent year = make(YEAR, ExampleSite.data(entries));
        assertThat(year.notCounted()).singleElement().satisfies(one -> {
            assertThat(one.record()).contains(NUMBER);
            assertThat(one.period()).isEqualTo("2024-03");
            assertThat(one.code()).isEqualTo("KIND_NOT_COUNTED");
            assertThat(one.reason().en()).contains("does not count electricity").contains("monitoring plan");
            assertThat(one.reason().zh()).contains("不计入电力");
        });
        assertThat(year.state()).isEqualTo(StatementState.COMPLETE);
        assertThat(total(year)).isEqualByComparingTo(total(make(YEAR, ExampleSite.data(ExampleSite.year()))));
        assertThat(new StatementMaking(ExampleSite.data(entries))
                        .make(YEAR)
                        .inputs()
                        .records())
                .as("so that a version that lists it says which record came")
                .contains(NUMBER);
    }

    @Test
    void whatIsNotCountedIsNotMissedInOtherMonthsAndWithholdsNoTotal() {
        StatementPeriod july = StatementPeriod.month(YearMonth.of(2024, 7));
        StatementEvent otherMonth =
                make(july, ExampleSite.data(yearWith(electricity("unit-1", Period.of(YearMonth.of(2024, 3))))));
        assertThat(otherMonth.notCounted()).isEmpty();
        assertThat(part(otherMonth).problems()).isEmpty();
        StatementEvent partOfAYear =
                make(july, ExampleSite.data(yearWith(electricity("unit-1", new Period(YEAR.from(), YEAR.until())))));
        assertThat(partOfAYear.notCounted()).hasSize(1);
        assertThat(part(partOfAYear).problems()).isEmpty();
        assertThat(total(partOfAYear)).isPositive();
    }

    @Test
    void aUnitThePlanNoLongerHasIsNamedToo() {
        StatementEvent year =
                make(YEAR, ExampleSite.data(yearWith(electricity("unit-9", Period.of(YearMonth.of(2024, 3))))));
        assertThat(year.notCounted()).singleElement().satisfies(one -> {
            assertThat(one.unit()).isEqualTo("unit-9");
            assertThat(one.code()).isEqualTo("UNIT_NOT_IN_PLAN");
            assertThat(one.reason().en()).contains("has no unit unit-9");
        });
    }

    @Test
    void aMeterOfAKindTheEditionDoesNotCountIsNamed() {
        PlanMeter meter = new PlanMeter("switchyard", "import", "ELECTRICITY", "grid", "AD", Optional.empty());
        MeterMonth month =
                new MeterMonth(meter, YearMonth.of(2024, 1), "MW", new BigDecimal("744"), 744, 744, "a".repeat(64));
        StatementEvent year = make(
                YEAR,
                new SiteData(
                        ExampleSite.plan(Basis.CALCULATION, meter),
                        ExampleSite.YEAR_END,
                        ExampleSite.year(),
                        List.of(month),
                        List.of(),
                        SiteLaw.standard()));
        assertThat(year.notCounted()).singleElement().satisfies(one -> {
            assertThat(one.record()).isEmpty();
            assertThat(one.period()).isEqualTo("2024-01");
        });
    }

    @Test
    void aStatementOfAnEarlierBuildHasNoSuchListAndKeepsItsDigest() {
        StatementEvent year = make(YEAR, ExampleSite.data(ExampleSite.year()));
        byte[] json = ContractJson.write(year);
        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("notCounted");
        assertThat(ContractJson.read(json, StatementEvent.class).notCounted()).isEqualTo(List.<NotCounted>of());
    }

    private static BigDecimal total(StatementEvent statement) {
        return statement.totals().get(0).value().orElseThrow();
    }
}
