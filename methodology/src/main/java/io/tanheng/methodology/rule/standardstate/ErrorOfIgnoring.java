/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.standardstate;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Relative error of taking a volume at 20 degC for one at 0 degC. */
public final class ErrorOfIgnoring {

    public static final Symbol T_20 =
            Symbol.parameter("T_20", "K", "standardstate.twenty-degrees", "20 degrees Celsius", "20 摄氏度");
    public static final Symbol T_N = Symbol.parameter("T_n", "K", "standardstate.ice-point", "Ice point", "冰点温度");
    public static final Symbol RESULT = Symbol.of("e", "1", "Relative error", "相对误差");

    public static final Rule RULE = Rule.of(
                    "standardstate.error-of-ignoring", "Error of ignoring the reference state", "忽略参比状态的误差")
            .gives(
                    RESULT,
                    difference(quotient(T_20, T_N), constant("1", "1")),
                    Citation.of("Ideal gas law", "volume is proportional to absolute temperature"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law) {
        return RULE.on(law).derive();
    }

    private ErrorOfIgnoring() {}
}
