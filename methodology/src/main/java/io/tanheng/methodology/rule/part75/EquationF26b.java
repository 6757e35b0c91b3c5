/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Nitrogen oxides per hour from a dry concentration, Appendix F equation F-26b. */
public final class EquationF26b {

    public static final Symbol K =
            Symbol.parameter("K", "lb/ft3/ppm", "part75.k-nox", "Conversion constant for nitrogen oxides", "氮氧化物换算常数");
    public static final Symbol C = Symbol.of("C", "ppm", "Concentration in dry gas", "干基浓度");
    public static final Symbol Q =
            Symbol.of("Q", "ft3/h", "Wet flow at United States standard conditions", "美国标准状态湿烟气流量");
    public static final Symbol H2O = Symbol.of("H2O", "%", "Moisture of the flue gas", "烟气湿度");
    public static final Symbol RESULT = Symbol.of("E", "lb/h", "Mass per hour", "小时排放速率");

    public static final Rule RULE = Rule.of("part75.f26b", "NOx per hour, dry concentration", "NOx 小时排放速率(干基)")
            .notNegative(K, "a conversion constant is not negative.")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .notNegative(Q, "gas flows up the stack; look at the flow monitor.")
            .notNegative(H2O, "moisture is not negative; look at the moisture monitor.")
            .notNegative(difference(constant("100", "%"), H2O), "moisture is at most 100 %.")
            .gives(
                    RESULT,
                    quotient(product(K, C, Q, difference(constant("100", "%"), H2O)), constant("100", "%")),
                    Citation.of("40 CFR Part 75", "Appendix F 8 eq F-26b"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> concentration,
            Outcome<? extends Term> flow,
            Outcome<? extends Term> moisture) {
        return RULE.on(law)
                .with(C, concentration)
                .with(Q, flow)
                .with(H2O, moisture)
                .derive();
    }

    private EquationF26b() {}
}
