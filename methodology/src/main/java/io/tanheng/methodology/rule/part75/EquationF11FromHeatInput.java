/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide per hour from heat input: equation F-15 solved for CO2 times flow and put into F-11. */
public final class EquationF11FromHeatInput {

    public static final Symbol K =
            Symbol.parameter("K", "ton/ft3/%", "part75.k-co2", "Conversion constant for carbon dioxide", "二氧化碳换算常数");
    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol HEAT = Symbol.of("HI", "mmBtu/h", "Heat input per hour", "小时热输入");
    public static final Symbol RESULT =
            Symbol.of("E", "ton/h", "Carbon dioxide per hour in short tons", "CO2 小时排放速率(短吨)");

    public static final Rule RULE = Rule.of(
                    "part75.f11-from-heat-input", "CO2 per hour from heat input", "由热输入求 CO2 小时排放速率")
            .notNegative(K, "a conversion constant is not negative.")
            .positive(F_C, "an F-factor is positive.")
            .notNegative(HEAT, "heat input is not negative; look at flow and diluent monitors.")
            .gives(
                    RESULT,
                    product(K, constant("100", "%"), F_C, HEAT),
                    Citation.of("40 CFR Part 75", "Appendix F eq F-15 in eq F-11"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> factor, Outcome<? extends Term> heatInput) {
        return RULE.on(law).with(F_C, factor).with(HEAT, heatInput).derive();
    }

    private EquationF11FromHeatInput() {}
}
