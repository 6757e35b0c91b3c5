/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.absoluteTemperature;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Dry flow at 273 K and 101 325 Pa, HJ 212-2017 Annex D equation 31. */
public final class DryStandardFlow {

    public static final Symbol Q_S = Symbol.of("Q_s", "m3/h", "Wet flow in the stack", "湿态实际烟气流量");
    public static final Symbol T_0 = Symbol.parameter("T_0", "K", "hj75.ice-point", "Ice point", "冰点温度");
    public static final Symbol T_S = Symbol.of("t_s", "degC", "Flue-gas temperature", "烟气温度");
    public static final Symbol B_A = Symbol.of("B_a", "Pa", "Ambient pressure", "大气压力");
    public static final Symbol P_S = Symbol.of("P_s", "Pa", "Flue-gas gauge pressure", "烟气静压");
    public static final Symbol P_0 =
            Symbol.parameter("p_0", "Pa", "hj75.standard-pressure", "Pressure of the standard state", "标准状态压力");
    public static final Symbol X_SW = Symbol.of("X_sw", "1", "Moisture as a fraction", "含湿量(分数)");
    public static final Symbol RESULT = Symbol.of("Q_sn", "m3/h", "Dry flow at the standard state", "标准状态干烟气流量");

    public static final Rule RULE = Rule.of("hj75.dry-standard-flow", "Dry flow at the standard state", "标准状态干烟气流量")
            .notNegative(Q_S, "gas flows up the stack; look at the velocity meter.")
            .positive(
                    absoluteTemperature(T_0, T_S), "a flue gas is warmer than absolute zero; look at the thermometer.")
            .positive(sum(B_A, P_S), "absolute pressure is positive; B_a is absolute, P_s is gauge, both in Pa.")
            .notNegative(X_SW, "moisture is a fraction of the wet gas; look at the moisture or oxygen analysers.")
            .notNegative(
                    difference(constant("1", "1"), X_SW), "moisture is a fraction of the wet gas, not a percentage.")
            .gives(
                    RESULT,
                    product(
                            Q_S,
                            quotient(T_0, absoluteTemperature(T_0, T_S)),
                            quotient(sum(B_A, P_S), P_0),
                            difference(constant("1", "1"), X_SW)),
                    Citation.of("HJ 212-2017", "Annex D eq (31)"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> wetFlow,
            Outcome<? extends Term> temperature,
            Outcome<? extends Term> ambientPressure,
            Outcome<? extends Term> gaugePressure,
            Outcome<? extends Term> moisture) {
        return RULE.on(law)
                .with(Q_S, wetFlow)
                .with(T_S, temperature)
                .with(B_A, ambientPressure)
                .with(P_S, gaugePressure)
                .with(X_SW, moisture)
                .derive();
    }

    private DryStandardFlow() {}
}
