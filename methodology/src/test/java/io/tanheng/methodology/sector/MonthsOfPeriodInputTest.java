/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Computation.LineResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a document asks once for the period may be kept month by month, as plants keep their books. */
class MonthsOfPeriodInputTest {

    /** The guide rounds a line to 0.01 t; kept by month, each month is a line of its own. */
    @Test
    void twelveMonthsComeToWhatTheYearComesToButForTheRoundingOfEach() {
        assertThat(tonnes(record("", "1200.00 t"))).isEqualTo("3790.91");
        assertThat(tonnes(diesel(1, 12))).isEqualTo("3790.92");
    }

    @Test
    void aMonthThatIsNotThereIsMissedAsWhereMonthsAreAskedFor() {
        LineResult fuel = fuel(diesel(1, 11));
        assertThat(fuel.outcome()).isInstanceOf(Outcome.Gap.class);
        assertThat(fuel.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo(GapCode.MISSING_MONTH);
            assertThat(gap.sentence().en()).contains("diesel", "2024-12");
        });
        assertThat(fuel.monthsGiven()).isEqualTo(11);
        assertThat(fuel.monthsAsked()).isEqualTo(12);
    }

    @Test
    void aYearBesideOneOfItsMonthsIsNoCompleteYearEither() {
        LineResult fuel = fuel(record("", "1200.00 t") + diesel(1, 1));
        assertThat(fuel.gaps()).extracting(CalculationGap::code).containsExactly(GapCode.MISSING_MONTH);
    }

    private static String diesel(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(month -> record(", month: 2024-%02d".formatted(month), "100.00 t"))
                .collect(Collectors.joining());
    }

    private static String record(String month, String amount) {
        return "  - { kind: FUEL, item: diesel%s, evidence: book, values: { FC: %s } }\n".formatted(month, amount);
    }

    private static String tonnes(String records) {
        LineResult fuel = fuel(records);
        assertThat(fuel.gaps()).isEmpty();
        return fuel.soFar().orElseThrow().value().amount().toPlainString();
    }

    private static LineResult fuel(String records) {
        String plant = "site: Works\nperiod: { from: 2024-01-01, until: 2024-12-31 }\n"
                + "documents: { book: { name: Fuel book, entered-by: Li Wei } }\nrecords:\n" + records;
        Computation result = Methodologies.standard()
                .find("cn-steel-ets-2024")
                .orElseThrow()
                .compute(ActivityData.read("plant.yaml", plant), Parameters.standard()::on);
        return result.line("fuel").orElseThrow();
    }
}
