/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon content of a solid or liquid fuel from its calorific value. */
public final class CarbonFromCalorificValue {

    public static final Symbol CALORIFIC_VALUE =
            Symbol.of("NCV_ar", "GJ/t", "Net calorific value as received", "收到基低位发热量");
    public static final Symbol CARBON_PER_ENERGY = Symbol.of("CC", "tC/GJ", "Carbon per energy", "单位热值含碳量");
    public static final Symbol RESULT = Symbol.of("C_ar", "tC/t", "Carbon content as received", "收到基含碳量");

    public static final Rule RULE = Rule.of(
                    "cnpower.carbon-from-calorific-value", "Carbon from calorific value", "由热值求收到基含碳量")
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

    private CarbonFromCalorificValue() {}
}
