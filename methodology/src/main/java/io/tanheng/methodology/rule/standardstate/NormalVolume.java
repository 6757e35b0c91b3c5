/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.standardstate;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Volume at 0 degC from that at 20 degC, as gas is metered for trade in China. */
public final class NormalVolume {

    public static final Symbol V_20 = Symbol.of("V_20", "m3", "Volume at 20 degC and 101.325 kPa", "20 摄氏度体积");
    public static final Symbol T_N = Symbol.parameter("T_n", "K", "standardstate.ice-point", "Ice point", "冰点温度");
    public static final Symbol T_20 =
            Symbol.parameter("T_20", "K", "standardstate.twenty-degrees", "20 degrees Celsius", "20 摄氏度");
    public static final Symbol RESULT = Symbol.of("V_N", "Nm3", "Volume at 0 degC and 101.325 kPa", "0 摄氏度体积");

    public static final Rule RULE = Rule.of("standardstate.normal-volume", "Volume at 0 degC", "0 摄氏度体积")
            .notNegative(V_20, "a volume is not negative.")
            .gives(
                    RESULT,
                    product(quotient(product(V_20, T_N), T_20), constant("1", "Nm3/m3")),
                    Citation.of("Ideal gas law", "volume is proportional to absolute temperature"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> volume) {
        return RULE.on(law).with(V_20, UnitConversion.to(law, "m3", volume)).derive();
    }

    private NormalVolume() {}
}
