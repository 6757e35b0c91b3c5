/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon content of a gas from its calorific value. */
public final class GasCarbonFromCalorificValue {

    public static final Symbol CALORIFIC_VALUE = Symbol.of("NCV_ar", "GJ/1e4Nm3", "Net calorific value", "低位发热量");
    public static final Symbol CARBON_PER_ENERGY = Symbol.of("CC", "tC/GJ", "Carbon per energy", "单位热值含碳量");
    public static final Symbol RESULT = Symbol.of("C_g", "tC/1e4Nm3", "Carbon content of the gas", "气体含碳量");

    public static final Rule RULE = Rule.of(
                    "cnpower.gas-carbon-from-calorific-value", "Carbon of a gas from calorific value", "由热值求气体含碳量")
            .confidence(Guide.RECALLED)
            .positive(CALORIFIC_VALUE, "a calorific value is positive.")
            .notNegative(CARBON_PER_ENERGY, "a carbon content per energy is not negative.")
            .gives(RESULT, product(CALORIFIC_VALUE, CARBON_PER_ENERGY), Guide.section("combustion of fossil fuels"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> calorificValue, Outcome<? extends Term> carbonPerEnergy) {
        return RULE.on(law)
                .with(CALORIFIC_VALUE, calorificValue)
                .with(CARBON_PER_ENERGY, carbonPerEnergy)
                .derive();
    }

    private GasCarbonFromCalorificValue() {}
}
