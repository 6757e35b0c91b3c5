/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Wet flow as it is in the stack, HJ 212-2017 Annex D equation 30. */
public final class ActualFlow {

    public static final Symbol SECONDS =
            Symbol.parameter("n_s", "s/h", "hj75.seconds-per-hour", "Seconds in an hour", "每小时秒数");
    public static final Symbol AREA = Symbol.of("F", "m2", "Area of the duct", "烟道截面积");
    public static final Symbol V_S = Symbol.of("V_s", "m/s", "Mean velocity of the flue gas", "烟气平均流速");
    public static final Symbol RESULT = Symbol.of("Q_s", "m3/h", "Wet flow in the stack", "湿态实际烟气流量");

    public static final Rule RULE = Rule.of(
                    "hj75.actual-flow", "Wet flow from velocity and duct area", "由流速和截面积求湿态实际流量")
            .notNegative(AREA, "the area of the duct stands in the registration.")
            .notNegative(V_S, "gas flows up the stack; look at the velocity meter.")
            .gives(RESULT, product(SECONDS, AREA, V_S), Citation.of("HJ 212-2017", "Annex D eq (30)"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> area, Outcome<? extends Term> velocity) {
        return RULE.on(law).with(AREA, area).with(V_S, velocity).derive();
    }

    private ActualFlow() {}
}
