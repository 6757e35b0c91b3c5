/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon-based F-factor from the ultimate analysis of the fuel, Appendix F equation F-7b. */
public final class EquationF7b {

    public static final Symbol K_CO2 = Symbol.parameter(
            "k_CO2", "Btu.ft3/lb/mmBtu/%", "part75.f7.carbon-dioxide", "Carbon dioxide from carbon", "碳对应的二氧化碳量");
    public static final Symbol CARBON = Symbol.of("C", "%", "Carbon in the fuel, by weight", "燃料碳含量(质量)");
    public static final Symbol GCV = Symbol.of("GCV", "Btu/lb", "Gross calorific value", "高位发热量");
    public static final Symbol RESULT = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");

    public static final Rule RULE = Rule.of(
                    "part75.f7b", "Carbon-based F-factor from ultimate analysis", "由元素分析求碳基 F 系数")
            .confidence(
                    Confidence.unverified("Expert recall; look eq F-7b up in Appendix F.", "凭专家记忆,需对照附录 F 的 eq F-7b。"))
            .notNegative(CARBON, "a share of the fuel is not negative.")
            .notNegative(difference(constant("100", "%"), CARBON), "a share of the fuel is at most 100 %.")
            .positive(GCV, "a calorific value is positive.")
            .gives(
                    RESULT,
                    quotient(product(K_CO2, CARBON), GCV),
                    Citation.of("40 CFR Part 75", "Appendix F 3.3.6 eq F-7b"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> carbon, Outcome<? extends Term> calorificValue) {
        return RULE.on(law).with(CARBON, carbon).with(GCV, calorificValue).derive();
    }

    private EquationF7b() {}
}
