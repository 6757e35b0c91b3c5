/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Sulphur dioxide per hour from a wet concentration, Appendix F equation F-1. */
public final class EquationF1 {

    public static final Symbol K =
            Symbol.parameter("K", "lb/ft3/ppm", "part75.k-so2", "Conversion constant for sulphur dioxide", "二氧化硫换算常数");
    public static final Symbol C = Symbol.of("C", "ppm", "Concentration in wet gas", "湿基浓度");
    public static final Symbol Q =
            Symbol.of("Q", "ft3/h", "Wet flow at United States standard conditions", "美国标准状态湿烟气流量");
    public static final Symbol RESULT = Symbol.of("E", "lb/h", "Mass per hour", "小时排放速率");

    public static final Rule RULE = Rule.of("part75.f1", "SO2 per hour, wet concentration", "SO2 小时排放速率(湿基)")
            .notNegative(K, "a conversion constant is not negative.")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .notNegative(Q, "gas flows up the stack; look at the flow monitor.")
            .gives(RESULT, product(K, C, Q), Citation.of("40 CFR Part 75", "Appendix F 2.1 eq F-1"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> concentration, Outcome<? extends Term> flow) {
        return RULE.on(law).with(C, concentration).with(Q, flow).derive();
    }

    private EquationF1() {}
}
