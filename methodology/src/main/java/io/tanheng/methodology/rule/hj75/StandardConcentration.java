/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.absoluteTemperature;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Concentration at the standard state from that in the stack, HJ 212-2017 Annex D equation 18. */
public final class StandardConcentration {

    public static final Symbol C_S = Symbol.of("C_s", "mg/m3", "Concentration as it is in the stack", "实际状态浓度");
    public static final Symbol P_0 =
            Symbol.parameter("p_0", "Pa", "hj75.standard-pressure", "Pressure of the standard state", "标准状态压力");
    public static final Symbol B_A = Symbol.of("B_a", "Pa", "Ambient pressure", "大气压力");
    public static final Symbol P_S = Symbol.of("P_s", "Pa", "Flue-gas gauge pressure", "烟气静压");
    public static final Symbol T_0 = Symbol.parameter("T_0", "K", "hj75.ice-point", "Ice point", "冰点温度");
    public static final Symbol T_S = Symbol.of("t_s", "degC", "Flue-gas temperature", "烟气温度");
    public static final Symbol RESULT = Symbol.of("C_sn", "mg/m3", "Concentration at the standard state", "标准状态浓度");

    public static final Rule RULE = Rule.of(
                    "hj75.standard-concentration", "Concentration from stack to standard state", "实际状态浓度换算为标准状态浓度")
            .notNegative(C_S, "a concentration is not negative; look at zero drift.")
            .positive(
                    absoluteTemperature(T_0, T_S), "a flue gas is warmer than absolute zero; look at the thermometer.")
            .positive(sum(B_A, P_S), "absolute pressure is positive; B_a is absolute, P_s is gauge, both in Pa.")
            .gives(
                    RESULT,
                    product(C_S, quotient(P_0, sum(B_A, P_S)), quotient(absoluteTemperature(T_0, T_S), T_0)),
                    Citation.of("HJ 212-2017", "Annex D eq (18)"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> actual,
            Outcome<? extends Term> temperature,
            Outcome<? extends Term> ambientPressure,
            Outcome<? extends Term> gaugePressure) {
        return RULE.on(law)
                .with(C_S, actual)
                .with(T_S, temperature)
                .with(B_A, ambientPressure)
                .with(P_S, gaugePressure)
                .derive();
    }

    private StandardConcentration() {}
}
