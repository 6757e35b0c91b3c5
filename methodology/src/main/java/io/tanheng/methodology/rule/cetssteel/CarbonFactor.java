/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** The factor of a material from its carbon content, to hold a given factor against: 0.172 is 4.7 % of carbon. */
public final class CarbonFactor {

    public static final Symbol CARBON = Symbol.of("w_C", "tC/t", "Carbon content of the material", "物料含碳量");
    public static final Symbol RESULT = Symbol.of("EF", "tCO2/t", "Emission factor of the material", "物料排放因子");

    public static final Rule RULE = Rule.of("cetssteel.carbon-factor", "Factor from carbon content", "由含碳量求排放因子")
            .confidence(Guide.SECONDARY)
            .notNegative(CARBON, "a carbon content is not negative.")
            .notNegative(
                    difference(constant("1", "tC/t"), CARBON),
                    "a tonne holds at most a tonne of carbon; a percentage is to be divided by 100.")
            .gives(RESULT, quotient(product(CARBON, Guide.M_CO2), Guide.M_C), Guide.ENTERPRISE);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> carbonContent) {
        return RULE.on(law).with(CARBON, carbonContent).derive();
    }

    private CarbonFactor() {}
}
