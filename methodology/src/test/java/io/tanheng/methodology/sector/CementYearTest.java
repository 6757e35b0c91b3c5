/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The deductions of a clinker line end at what its clinker gives off. */
class CementYearTest {

    private static final String YEAR = Example.file("../docs/examples/cn-cement-ets-2024.yaml");

    @Test
    void processAndFuelsMakeTheTotal() {
        Computation result = compute(YEAR);
        BigDecimal process = line(result, "clinker").subtract(line(result, "substitutes"));
        assertThat(figure(result, "process")).isEqualByComparingTo(process);
        // exact sums have more digits than a rule keeps
        assertThat(figure(result, "total"))
                .isEqualByComparingTo(process.add(figure(result, "combustion"), MathContext.DECIMAL128));
    }

    @Test
    void moreDeductionThanProcessIsNothingAndNoCredit() {
        Computation result = compute(YEAR.replaceAll("Q: \"[0-9]+", "Q: \"1"));
        assertThat(figure(result, "process")).isZero();
        assertThat(figure(result, "total"))
                .isEqualByComparingTo(figure(result, "combustion").round(MathContext.DECIMAL128));
    }

    @Test
    void withoutSubstitutesThereIsNoDeduction() {
        Computation result = compute(YEAR.lines()
                .filter(line -> !line.contains("kind: MATERIAL"))
                .reduce("", (text, line) -> text + line + "\n"));
        assertThat(result.complete()).isTrue();
        assertThat(figure(result, "process")).isEqualByComparingTo(line(result, "clinker"));
    }

    @Test
    void theAllowancesOf2024AreWhatWasVerified() {
        Computation result = compute(YEAR);
        assertThat(figure(result, "allowance")).isEqualByComparingTo(figure(result, "total"));
        assertThat(figure(result, "position")).isZero();
    }

    private static Computation compute(String plant) {
        Methodology cement = Methodologies.standard().find("cn-cement-ets-2024").orElseThrow();
        return cement.compute(ActivityData.read("plant.yaml", plant), Parameters.standard()::on);
    }

    private static BigDecimal figure(Computation result, String code) {
        return amount(result.figure(code).orElseThrow().outcome());
    }

    private static BigDecimal line(Computation result, String code) {
        return amount(result.line(code).orElseThrow().outcome());
    }

    private static BigDecimal amount(Outcome<Term> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Present.class);
        return ((Outcome.Present<Term>) outcome).value().value().amount();
    }
}
