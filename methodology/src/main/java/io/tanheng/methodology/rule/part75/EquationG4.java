/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide per hour from heat input of gas and oil, Appendix G equation G-4. */
public final class EquationG4 {

    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol HEAT = Symbol.of("HI", "mmBtu/h", "Heat input per hour", "小时热输入");
    public static final Symbol M_CO2 =
            Symbol.parameter("M_CO2", "lb/lbmol", "part75.molar-mass-co2", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol VOLUME = Symbol.parameter(
            "V_lbmol", "ft3/lbmol", "part75.molar-volume", "Standard cubic feet of a pound-mole", "每磅摩尔标准立方英尺");
    public static final Symbol POUNDS =
            Symbol.parameter("n_lb", "lb/ton", "part75.pounds-per-ton", "Pounds in a short ton", "每短吨磅数");
    public static final Symbol RESULT =
            Symbol.of("W", "ton/h", "Carbon dioxide per hour in short tons", "CO2 小时排放速率(短吨)");

    public static final Rule RULE = Rule.of(
                    "part75.g4", "CO2 per hour from heat input of gas and oil", "燃气燃油机组由热输入求 CO2")
            .positive(F_C, "an F-factor is positive.")
            .notNegative(HEAT, "heat input is not negative.")
            .gives(
                    RESULT,
                    quotient(product(F_C, HEAT, M_CO2), product(VOLUME, POUNDS)),
                    Citation.of("40 CFR Part 75", "Appendix G eq G-4"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> factor, Outcome<? extends Term> heatInput) {
        return RULE.on(law).with(F_C, factor).with(HEAT, heatInput).derive();
    }

    private EquationG4() {}
}
