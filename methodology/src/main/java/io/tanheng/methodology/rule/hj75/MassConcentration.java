/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Mass concentration from a volume fraction, HJ 212-2017 Annex D equation 20. */
public final class MassConcentration {

    public static final Symbol C_V = Symbol.of("C_V", "ppm", "Volume fraction in dry gas", "干基体积浓度");
    public static final Symbol M = Symbol.of("M", "g/mol", "Molar mass", "摩尔质量");
    public static final Symbol V_M =
            Symbol.parameter("V_m", "L/mol", "hj75.molar-volume", "Molar volume at the standard state", "标准状态摩尔体积");
    public static final Symbol RESULT =
            Symbol.of("C_Q", "mg/m3", "Mass concentration at the standard state", "标准状态质量浓度");

    public static final Rule RULE = Rule.of(
                    "hj75.mass-concentration", "Mass concentration from volume fraction", "体积浓度换算为质量浓度")
            .notNegative(C_V, "a concentration is not negative; look at zero drift.")
            .positive(M, "a molar mass is positive.")
            .gives(
                    RESULT,
                    converted(quotient(product(C_V, M), V_M), "ppm.g/L", "mg/m3"),
                    Citation.of("HJ 212-2017", "Annex D eq (20)"));

    /** Applies the rule and names the result. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> fraction, Outcome<? extends Term> molarMass, String symbol) {
        return RULE.on(law).with(C_V, fraction).with(M, molarMass).derive(symbol);
    }

    private MassConcentration() {}
}
