/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.standardstate;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Standard cubic feet of the United States from a volume at 20 degC. */
public final class CubicFeet {

    public static final Symbol V_20 = Symbol.of("V_20", "m3", "Volume at 20 degC and 101.325 kPa", "20 摄氏度体积");
    public static final Symbol K = Symbol.parameter(
            "k_ft3", "ft3/m3", "standardstate.cubic-feet-per-cubic-metre", "Cubic feet in a cubic metre", "每立方米立方英尺");
    public static final Symbol RESULT = Symbol.of("scf", "ft3", "Volume at 68 degF", "68 华氏度体积");

    public static final Rule RULE = Rule.of("standardstate.cubic-feet", "Standard cubic feet", "标准立方英尺")
            .notNegative(V_20, "a volume is not negative.")
            .gives(RESULT, product(V_20, K), Citation.of("NIST SP 811", "appendix B"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> volume) {
        return RULE.on(law).with(V_20, volume).derive();
    }

    private CubicFeet() {}
}
