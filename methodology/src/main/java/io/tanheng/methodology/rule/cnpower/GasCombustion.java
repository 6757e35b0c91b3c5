/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of a gas burned; its volume is at 0 °C and 101.325 kPa. */
public final class GasCombustion {

    public static final Symbol FUEL = Symbol.of("FC", "1e4Nm3", "Fuel burned", "燃料消耗量");
    public static final Symbol CARBON = Symbol.of("C_g", "tC/1e4Nm3", "Carbon content of the gas", "气体含碳量");
    public static final Symbol OXIDATION = Symbol.of("OF", "1", "Oxidation factor", "碳氧化率");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Carbon dioxide of the fuel", "燃料燃烧 CO2 排放量");

    public static final Rule RULE = Rule.of("cnpower.gas-combustion", "Combustion of a gas", "气体燃料燃烧排放")
            .confidence(Guide.RECALLED)
            .notNegative(FUEL, "an amount of fuel is not negative.")
            .notNegative(CARBON, "a carbon content is not negative.")
            .notNegative(OXIDATION, "an oxidation factor is not negative.")
            .notNegative(difference(constant("1", "1"), OXIDATION), "an oxidation factor is a share, not a percentage.")
            .gives(
                    RESULT,
                    quotient(product(FUEL, CARBON, OXIDATION, M_CO2), M_C),
                    Guide.section("combustion of fossil fuels"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> fuel,
            Outcome<? extends Term> carbon,
            Outcome<? extends Term> oxidation) {
        return RULE.on(law)
                .with(FUEL, fuel)
                .with(CARBON, carbon)
                .with(OXIDATION, oxidation)
                .derive();
    }

    private GasCombustion() {}
}
