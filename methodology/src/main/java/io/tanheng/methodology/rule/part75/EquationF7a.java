/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Dry F-factor from the ultimate analysis of the fuel, Appendix F equation F-7a. */
public final class EquationF7a {

    public static final Symbol K_H =
            Symbol.parameter("k_H", "ft3/lb/%", "part75.f7.hydrogen", "Dry gas from hydrogen", "氢对应的干烟气量");
    public static final Symbol K_C =
            Symbol.parameter("k_C", "ft3/lb/%", "part75.f7.carbon", "Dry gas from carbon", "碳对应的干烟气量");
    public static final Symbol K_S =
            Symbol.parameter("k_S", "ft3/lb/%", "part75.f7.sulphur", "Dry gas from sulphur", "硫对应的干烟气量");
    public static final Symbol K_N =
            Symbol.parameter("k_N", "ft3/lb/%", "part75.f7.nitrogen", "Dry gas from nitrogen", "氮对应的干烟气量");
    public static final Symbol K_O =
            Symbol.parameter("k_O", "ft3/lb/%", "part75.f7.oxygen", "Dry gas saved by oxygen", "氧减少的干烟气量");
    public static final Symbol HYDROGEN = Symbol.of("H", "%", "Hydrogen in the fuel, by weight", "燃料氢含量(质量)");
    public static final Symbol CARBON = Symbol.of("C", "%", "Carbon in the fuel, by weight", "燃料碳含量(质量)");
    public static final Symbol SULPHUR = Symbol.of("S", "%", "Sulphur in the fuel, by weight", "燃料硫含量(质量)");
    public static final Symbol NITROGEN = Symbol.of("N", "%", "Nitrogen in the fuel, by weight", "燃料氮含量(质量)");
    public static final Symbol OXYGEN = Symbol.of("O", "%", "Oxygen in the fuel, by weight", "燃料氧含量(质量)");
    public static final Symbol GCV = Symbol.of("GCV", "Btu/lb", "Gross calorific value", "高位发热量");
    public static final Symbol RESULT = Symbol.of("F_d", "ft3/mmBtu", "Dry F-factor of the fuel", "燃料干基 F 系数");

    public static final Rule RULE = Rule.of("part75.f7a", "Dry F-factor from ultimate analysis", "由元素分析求干基 F 系数")
            .confidence(
                    Confidence.unverified("Expert recall; look eq F-7a up in Appendix F.", "凭专家记忆,需对照附录 F 的 eq F-7a。"))
            .notNegative(HYDROGEN, "a share of the fuel is not negative.")
            .notNegative(CARBON, "a share of the fuel is not negative.")
            .notNegative(SULPHUR, "a share of the fuel is not negative.")
            .notNegative(NITROGEN, "a share of the fuel is not negative.")
            .notNegative(OXYGEN, "a share of the fuel is not negative.")
            .notNegative(
                    difference(constant("100", "%"), sum(HYDROGEN, CARBON, SULPHUR, NITROGEN, OXYGEN)),
                    "the shares of the elements are at most 100 %.")
            .positive(GCV, "a calorific value is positive.")
            .gives(
                    RESULT,
                    converted(
                            quotient(
                                    difference(
                                            sum(
                                                    product(K_H, HYDROGEN),
                                                    product(K_C, CARBON),
                                                    product(K_S, SULPHUR),
                                                    product(K_N, NITROGEN)),
                                            product(K_O, OXYGEN)),
                                    GCV),
                            "ft3/Btu",
                            "ft3/mmBtu"),
                    Citation.of("40 CFR Part 75", "Appendix F 3.3.6 eq F-7a"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> hydrogen,
            Outcome<? extends Term> carbon,
            Outcome<? extends Term> sulphur,
            Outcome<? extends Term> nitrogen,
            Outcome<? extends Term> oxygen,
            Outcome<? extends Term> calorificValue) {
        return RULE.on(law)
                .with(HYDROGEN, hydrogen)
                .with(CARBON, carbon)
                .with(SULPHUR, sulphur)
                .with(NITROGEN, nitrogen)
                .with(OXYGEN, oxygen)
                .with(GCV, calorificValue)
                .derive();
    }

    private EquationF7a() {}
}
