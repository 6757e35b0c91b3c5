/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.CrossCheck;
import io.tanheng.contracts.statements.CrossCheckMonth;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossCheckTest {

    private static final StatementPeriod YEAR = StatementPeriod.year(2024);

    @Test
    void onlyMonthsWithBothAreComparedAndTheBiggestDifferenceIsNamed() {
        CrossCheck check =
                check(ExampleSite.month("2024-01", "330000", 744), ExampleSite.month("2024-02", "280000", 650));
        assertThat(check.months()).hasSize(12);
        CrossCheckMonth january = check.months().get(0);
        assertThat(january.difference().orElseThrow())
                .isEqualByComparingTo(
                        new BigDecimal("330000").subtract(january.calculated().orElseThrow()));
        assertThat(check.months().get(2).measured()).isEmpty();
        assertThat(check.measured().orElseThrow()).isEqualByComparingTo("610000");
        assertThat(check.calculated().orElseThrow())
                .isEqualByComparingTo(january.calculated()
                        .orElseThrow()
                        .add(check.months().get(1).calculated().orElseThrow()));
        assertThat(check.biggest()).contains(biggest(check));
        assertThat(check.differenceShare().orElseThrow().abs()).isLessThan(new BigDecimal("0.2"));
    }

    private static YearMonth biggest(CrossCheck check) {
        BigDecimal first = check.months().get(0).difference().orElseThrow().abs();
        BigDecimal second = check.months().get(1).difference().orElseThrow().abs();
        return first.compareTo(second) > 0 ? YearMonth.of(2024, 1) : YearMonth.of(2024, 2);
    }

    @Test
    void theExplanationSaysHoursGapsAndMonthsNotCompared() {
        CrossCheck check =
                check(ExampleSite.month("2024-01", "330000", 744), ExampleSite.month("2024-02", "280000", 650));
        assertThat(check.explanation().get(0).en()).contains("1394 of 1440 hours (96.8 %)", "MISSING_DATA 46");
        assertThat(check.explanation().get(1).zh()).contains("2024-03", "2024-12");
        assertThat(check.explanation().get(2).en()).contains("biggest difference");
    }

    @Test
    void aMonthOfWhichOnlyADayWasMeasuredIsShownAndNotCompared() {
        CrossCheck check = check(ExampleSite.month("2024-01", "330000", 744), ExampleSite.month("2024-02", "9000", 24));
        CrossCheckMonth february = check.months().get(1);
        assertThat(february.measured()).isPresent();
        assertThat(february.difference()).isEmpty();
        assertThat(check.measured().orElseThrow()).isEqualByComparingTo("330000");
        assertThat(check.explanation())
                .anySatisfy(sentence ->
                        assertThat(sentence.en()).contains("less than three quarters", "2024-02 (24/696 h)"));
    }

    @Test
    void aSiteWithoutStackHasNoCheck() {
        assertThat(statement(new SiteData(
                                ExampleSite.plan(Basis.CALCULATION),
                                ExampleSite.YEAR_END,
                                ExampleSite.year(),
                                List.of(),
                                List.of(),
                                SiteLaw.standard()))
                        .crossChecks())
                .isEmpty();
    }

    @Test
    void whereTheStackCountsAHoleInItIsAHoleInTheTotal() {
        StatementEvent year = statement(measured(ExampleSite.month("2024-01", "330000", 744)));
        assertThat(year.totals().get(0).value()).isEmpty();
        assertThat(year.totals().get(0).soFar().orElseThrow()).isEqualByComparingTo("330000");
        assertThat(StatementMakingTest.line(year, "stacks").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence().en()).contains("744 of"));
    }

    @Test
    void whereTheStackCountsItsTonnesAreTheTotalOfAWholeMonth() {
        StatementEvent january = new StatementMaking(measured(ExampleSite.month("2024-01", "330000", 744)))
                .make(StatementPeriod.month(YearMonth.of(2024, 1)))
                .bare();
        assertThat(january.totals().get(0).value().orElseThrow()).isEqualByComparingTo("330000");
        assertThat(january.crossChecks().get(0).difference()).isPresent();
    }

    private static SiteData measured(StackMonth... months) {
        return new SiteData(
                ExampleSite.plan(Basis.MEASUREMENT),
                ExampleSite.YEAR_END,
                ExampleSite.year(),
                List.of(),
                List.of(ExampleSite.year(months)),
                SiteLaw.standard());
    }

    private static CrossCheck check(StackMonth... months) {
        return statement(ExampleSite.data(ExampleSite.year(), ExampleSite.year(months)))
                .crossChecks()
                .get(0);
    }

    private static StatementEvent statement(SiteData data) {
        return new StatementMaking(data).make(YEAR).bare();
    }
}
