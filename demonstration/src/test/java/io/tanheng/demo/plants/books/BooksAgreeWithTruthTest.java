/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Evidence;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.GapCode;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.term.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product computes what the books say, and comes close to what the simulator knows. */
class BooksAgreeWithTruthTest {

    private static final Percentage A_FEW_PER_CENT = Percentage.withPercentage(3);
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    static Stream<UnitBook> books() {
        return UnitBook.all().stream();
    }

    @ParameterizedTest
    @MethodSource("books")
    void aYearToTheLastWholeMonthIsComplete(UnitBook book) {
        Computation result = compute(book, new Period(LAST.withMonth(1).atDay(1), LAST.atEndOfMonth()));
        assertThat(result.gaps()).isEmpty();
        assertThat(result.complete()).isTrue();
        assertThat(result.lines()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void aWholeYearLacksNothingButTheMonthsThatAreNotOver(UnitBook book) {
        List<CalculationGap> gaps = compute(book, Period.of(Year.of(2026))).gaps();
        assertThat(gaps).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.code()).isEqualTo(GapCode.MISSING_MONTH);
            assertThat(gap.sentence().en()).contains("lacks 2026-11, 2026-12:");
        });
    }

    /** January has heat to supply, May has none, September lies in the history of the stacks. */
    @ParameterizedTest
    @MethodSource("books")
    void aMonthComesCloseToTheTrueTonnes(UnitBook book) {
        for (int number : new int[] {1, 5, 9}) {
            YearMonth month = YearMonth.of(2026, number);
            assertThat(total(compute(book, Period.of(month))))
                    .as("%s in %s", book.unit(), month)
                    .isCloseTo(trueTonnes(book, month), A_FEW_PER_CENT);
        }
    }

    private static Computation compute(UnitBook book, Period period) {
        List<ActivityRecord> records = new ArrayList<>();
        book.year().forEach(entry -> records.add(record(entry)));
        period.months().stream()
                .filter(month -> !month.isAfter(LAST))
                .forEach(month -> book.month(month).forEach(entry -> records.add(record(entry))));
        PlanUnit unit = BookCases.planned(book);
        Outcome<Methodology> edition = Methodologies.standard().of(unit.family(), period.until(), unit.purpose());
        return ((Outcome.Present<Methodology>) edition)
                .value()
                .compute(new ActivityData(book.unit(), period, records), Parameters.standard()::on);
    }

    private static ActivityRecord record(Entry entry) {
        Map<String, Term> values = new LinkedHashMap<>();
        entry.values().forEach((symbol, value) -> values.put(symbol, new Term.Measured(symbol, value, "the books")));
        return new ActivityRecord(
                entry.kind(),
                entry.item(),
                entry.source(),
                entry.month(),
                false,
                values,
                entry.choices(),
                new Evidence("the books", Optional.empty(), "test"));
    }

    private static double total(Computation result) {
        Outcome<Term> total = result.figure("total").orElseThrow().outcome();
        return ((Outcome.Present<Term>) total).value().value().amount().doubleValue();
    }

    /** Hour by hour, as the plants send them beside their readings. */
    private static double trueTonnes(UnitBook book, YearMonth month) {
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(book.zone()).toInstant();
        double sum = 0;
        for (Instant hour = month.atDay(1).atStartOfDay(book.zone()).toInstant();
                hour.isBefore(end);
                hour = hour.plus(Duration.ofHours(1))) {
            sum += book.stack().trueTonnes(hour);
        }
        return sum;
    }
}
