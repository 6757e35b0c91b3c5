/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.cnallowance.IndustryAllowance;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustryAllowanceTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 21));

    @ParameterizedTest(name = "X {0}: alpha {1}, because {2}")
    @CsvSource({
        "0,        0,         neither better nor worse",
        "0.1,      0.015,     15 % of the deviation",
        "-0.1,     -0.015,    15 % of the deviation downwards",
        "0.1999,   0.029985,  just inside the limit",
        "0.2,      0.03,      the limit itself: both formulas agree",
        "0.2001,   0.03,      just outside it stays",
        "1,        0.03,      no emission at all",
        "-0.1999,  -0.029985, just inside the limit downwards",
        "-0.2,     -0.03,     the limit itself downwards",
        "-0.2001,  -0.03,     just outside it stays",
        "-7,       -0.03,     far above the balance value"
    })
    void theAdjustmentIsLimitedToThreePerCentFromTwentyPerCentOn(String x, String alpha, String why) {
        Outcome<Term> found = IndustryAllowance.adjustment(LAW, given(x, "1"));
        assertThat(((Outcome.Present<Term>) found).value().value().amount())
                .as(why)
                .isEqualByComparingTo(alpha);
    }

    @ParameterizedTest(name = "on {0}: as verified {1}, by deviation {2}")
    @CsvSource({
        "2023-12-31, false, false",
        "2024-01-01, true,  false",
        "2024-12-31, true,  false",
        "2025-01-01, false, true",
        "2026-11-21, false, true"
    })
    void theYearDecidesWhichRuleThereIs(LocalDate day, boolean asVerified, boolean byDeviation) {
        InForce law = Parameters.standard().on(day);
        assertThat(isThere(IndustryAllowance.of2024(law, given("1207500", "tCO2"))))
                .isEqualTo(asVerified);
        assertThat(isThere(IndustryAllowance.adjustment(law, given("0.1", "1"))))
                .isEqualTo(byDeviation);
    }

    private static boolean isThere(Outcome<Term> outcome) {
        if (outcome instanceof Outcome.Gap<Term> gap) {
            assertThat(gap.reason()).isEqualTo(GapReason.OUT_OF_VALIDITY);
            return false;
        }
        return true;
    }

    private static Outcome<Term> given(String amount, String unit) {
        return Outcome.present(new Term.Measured("x", Quantity.of(amount, unit), "table"));
    }
}
