/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Nitrogen oxides as nitrogen dioxide from volume fractions, HJ 212-2017 Annex D equation 22. */
public final class NitrogenOxidesFromFractions {

    public static final Symbol NO = Symbol.of("NO", "ppm", "Nitrogen monoxide in dry gas", "干基一氧化氮体积浓度");
    public static final Symbol NO2 = Symbol.of("NO2", "ppm", "Nitrogen dioxide in dry gas", "干基二氧化氮体积浓度");
    public static final Symbol M_NO2 =
            Symbol.parameter("M_NO2", "g/mol", "hj75.molar-mass-no2", "Molar mass of nitrogen dioxide", "二氧化氮摩尔质量");
    public static final Symbol V_M =
            Symbol.parameter("V_m", "L/mol", "hj75.molar-volume", "Molar volume at the standard state", "标准状态摩尔体积");
    public static final Symbol RESULT =
            Symbol.of("C_NOx", "mg/m3", "Nitrogen oxides as nitrogen dioxide", "氮氧化物浓度(以 NO2 计)");

    public static final Rule RULE = Rule.of(
                    "hj75.nitrogen-oxides-from-fractions", "Nitrogen oxides from volume fractions", "由体积浓度求氮氧化物质量浓度")
            .notNegative(NO, "a concentration is not negative; look at zero drift.")
            .notNegative(NO2, "a concentration is not negative; look at zero drift.")
            .positive(M_NO2, "a molar mass is positive.")
            .gives(
                    RESULT,
                    converted(quotient(product(sum(NO, NO2), M_NO2), V_M), "ppm.g/L", "mg/m3"),
                    Citation.of("HJ 212-2017", "Annex D eq (22)"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> monoxide,
            Outcome<? extends Term> dioxide,
            Outcome<? extends Term> molarMass) {
        return RULE.on(law)
                .with(NO, monoxide)
                .with(NO2, dioxide)
                .with(M_NO2, molarMass)
                .derive();
    }

    private NitrogenOxidesFromFractions() {}
}
