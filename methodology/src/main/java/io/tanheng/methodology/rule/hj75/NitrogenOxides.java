/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Nitrogen oxides as nitrogen dioxide from mass concentrations, HJ 212-2017 Annex D equation 21. */
public final class NitrogenOxides {

    public static final Symbol C_NO = Symbol.of("C_NO", "mg/m3", "Nitrogen monoxide", "一氧化氮浓度");
    public static final Symbol M_NO2 =
            Symbol.parameter("M_NO2", "g/mol", "hj75.molar-mass-no2", "Molar mass of nitrogen dioxide", "二氧化氮摩尔质量");
    public static final Symbol M_NO =
            Symbol.parameter("M_NO", "g/mol", "hj75.molar-mass-no", "Molar mass of nitrogen monoxide", "一氧化氮摩尔质量");
    public static final Symbol C_NO2 = Symbol.of("C_NO2", "mg/m3", "Nitrogen dioxide", "二氧化氮浓度");
    public static final Symbol RESULT =
            Symbol.of("C_NOx", "mg/m3", "Nitrogen oxides as nitrogen dioxide", "氮氧化物浓度(以 NO2 计)");

    public static final Rule RULE = Rule.of(
                    "hj75.nitrogen-oxides", "Nitrogen oxides as nitrogen dioxide", "氮氧化物(以 NO2 计)")
            .notNegative(C_NO, "a concentration is not negative; look at zero drift.")
            .notNegative(C_NO2, "a concentration is not negative; look at zero drift.")
            .gives(
                    RESULT,
                    sum(quotient(product(C_NO, M_NO2), M_NO), C_NO2),
                    Citation.of("HJ 212-2017", "Annex D eq (21)"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> monoxide, Outcome<? extends Term> dioxide) {
        return RULE.on(law).with(C_NO, monoxide).with(C_NO2, dioxide).derive();
    }

    private NitrogenOxides() {}
}
