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

/** Volume at 20 degC from that at 0 degC. */
public final class VolumeAtTwentyDegrees {

    public static final Symbol V_0 = Symbol.of("V_0", "Nm3", "Volume at 0 degC and 101.325 kPa", "0 摄氏度体积");
    public static final Symbol T_20 =
            Symbol.parameter("T_20", "K", "standardstate.twenty-degrees", "20 degrees Celsius", "20 摄氏度");
    public static final Symbol T_N = Symbol.parameter("T_n", "K", "standardstate.ice-point", "Ice point", "冰点温度");
    public static final Symbol RESULT = Symbol.of("V_20", "m3", "Volume at 20 degC and 101.325 kPa", "20 摄氏度体积");

    public static final Rule RULE = Rule.of("standardstate.volume-at-twenty-degrees", "Volume at 20 degC", "20 摄氏度体积")
            .notNegative(V_0, "a volume is not negative.")
            .gives(
                    RESULT,
                    product(quotient(product(V_0, T_20), T_N), constant("1", "m3/Nm3")),
                    Citation.of("Ideal gas law", "volume is proportional to absolute temperature"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> volume) {
        return RULE.on(law).with(V_0, UnitConversion.to(law, "Nm3", volume)).derive();
    }

    private VolumeAtTwentyDegrees() {}
}
