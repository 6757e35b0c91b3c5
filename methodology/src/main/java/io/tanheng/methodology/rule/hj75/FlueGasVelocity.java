/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Velocity of the flue gas over the whole duct, HJ 212-2017 Annex D equation 29. */
public final class FlueGasVelocity {

    public static final Symbol K_V = Symbol.of("K_v", "1", "Coefficient of the velocity field", "速度场系数");
    public static final Symbol V_P = Symbol.of("V_p", "m/s", "Velocity at the measuring path", "测点烟气流速");
    public static final Symbol RESULT = Symbol.of("V_s", "m/s", "Mean velocity of the flue gas", "烟气平均流速");

    public static final Rule RULE = Rule.of(
                    "hj75.flue-gas-velocity", "Mean velocity from the measured one", "由测点流速求断面平均流速")
            .notNegative(K_V, "the coefficient comes from a comparison measurement of the duct.")
            .notNegative(V_P, "gas flows up the stack; look at the velocity meter.")
            .gives(RESULT, product(K_V, V_P), Citation.of("HJ 212-2017", "Annex D eq (29)"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> fieldCoefficient, Outcome<? extends Term> measured) {
        return RULE.on(law).with(K_V, fieldCoefficient).with(V_P, measured).derive();
    }

    private FlueGasVelocity() {}
}
