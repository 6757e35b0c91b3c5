/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.egrid2021;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of a unit from its heat input and the factor of its fuel. */
public final class EmissionOfHeatInput {

    public static final Symbol HEAT = Symbol.of("HI", "mmBtu", "Heat input", "热输入");
    public static final Symbol FACTOR =
            Symbol.of("EF_CO2", "tonCO2/mmBtu", "Carbon dioxide per heat input", "单位热输入二氧化碳排放因子");
    public static final Symbol RESULT = Symbol.of("E_CO2", "tonCO2", "Carbon dioxide in short tons", "二氧化碳排放量（短吨）");

    public static final Rule RULE = Rule.of(
                    "egrid2021.emission-of-heat-input", "Carbon dioxide from heat input", "由热输入计算二氧化碳")
            .notNegative(HEAT, "heat input is not negative.")
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(
                    RESULT,
                    product(HEAT, FACTOR),
                    Citation.of("eGRID2021", "technical guide, emissions estimated with factors"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> heatInput, Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(HEAT, UnitConversion.to(law, "mmBtu", heatInput))
                .with(FACTOR, factor)
                .derive();
    }

    private EmissionOfHeatInput() {}
}
