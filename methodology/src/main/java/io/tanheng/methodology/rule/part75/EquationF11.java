/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide per hour from its share of the wet gas, Appendix F equation F-11. */
public final class EquationF11 {

    public static final Symbol K =
            Symbol.parameter("K", "ton/ft3/%", "part75.k-co2", "Conversion constant for carbon dioxide", "二氧化碳换算常数");
    public static final Symbol CO2_WET = Symbol.of("CO2_w", "%", "Carbon dioxide in wet gas", "湿基二氧化碳浓度");
    public static final Symbol Q =
            Symbol.of("Q", "ft3/h", "Wet flow at United States standard conditions", "美国标准状态湿烟气流量");
    public static final Symbol RESULT =
            Symbol.of("E", "ton/h", "Carbon dioxide per hour in short tons", "CO2 小时排放速率(短吨)");

    public static final Rule RULE = Rule.of("part75.f11", "CO2 per hour, wet concentration", "CO2 小时排放速率(湿基)")
            .notNegative(K, "a conversion constant is not negative.")
            .notNegative(CO2_WET, "a concentration is not negative; look at zero drift.")
            .notNegative(difference(constant("100", "%"), CO2_WET), "a volume fraction is at most 100 %.")
            .notNegative(Q, "gas flows up the stack; look at the flow monitor.")
            .gives(RESULT, product(K, CO2_WET, Q), Citation.of("40 CFR Part 75", "Appendix F 4.1 eq F-11"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> carbonDioxide, Outcome<? extends Term> flow) {
        return RULE.on(law).with(CO2_WET, carbonDioxide).with(Q, flow).derive();
    }

    private EquationF11() {}
}
