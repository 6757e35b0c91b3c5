/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.standardstate;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Molar volume of an ideal gas at 20 degC. */
public final class MolarVolumeAtTwentyDegrees {

    public static final Symbol R =
            Symbol.parameter("R", "J/mol/K", "standardstate.gas-constant", "Molar gas constant", "摩尔气体常数");
    public static final Symbol T_20 =
            Symbol.parameter("T_20", "K", "standardstate.twenty-degrees", "20 degrees Celsius", "20 摄氏度");
    public static final Symbol P_N =
            Symbol.parameter("p_n", "Pa", "standardstate.pressure", "One standard atmosphere", "一个标准大气压");
    public static final Symbol RESULT = Symbol.of("Vm_20", "L/mol", "Molar volume at 20 degC", "20 摄氏度摩尔体积");

    public static final Rule RULE = Rule.of(
                    "standardstate.molar-volume-at-twenty-degrees", "Molar volume at 20 degC", "20 摄氏度摩尔体积")
            .gives(
                    RESULT,
                    converted(quotient(product(R, T_20), P_N), "J/mol/Pa", "L/mol"),
                    Citation.of("Ideal gas law", "V = R T / p"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law) {
        return RULE.on(law).derive();
    }

    private MolarVolumeAtTwentyDegrees() {}
}
