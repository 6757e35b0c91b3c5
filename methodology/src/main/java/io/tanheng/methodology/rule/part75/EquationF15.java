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

/** Heat input from carbon dioxide in wet gas, Appendix F equation F-15. */
public final class EquationF15 {

    public static final Symbol Q =
            Symbol.of("Q", "ft3/h", "Wet flow at United States standard conditions", "美国标准状态湿烟气流量");
    public static final Symbol CO2_WET = Symbol.of("CO2_w", "%", "Carbon dioxide in wet gas", "湿基二氧化碳浓度");
    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol RESULT = Symbol.of("HI", "mmBtu/h", "Heat input per hour", "小时热输入");

    public static final Rule RULE = Rule.of("part75.f15", "Heat input by wet CO2", "热输入(湿基 CO2)")
            .notNegative(Q, "gas flows up the stack; look at the flow monitor.")
            .notNegative(CO2_WET, "a concentration is not negative; look at zero drift.")
            .notNegative(difference(constant("100", "%"), CO2_WET), "a volume fraction is at most 100 %.")
            .positive(F_C, "an F-factor is positive.")
            .gives(
                    RESULT,
                    quotient(product(Q, CO2_WET), product(constant("100", "%"), F_C)),
                    Citation.of("40 CFR Part 75", "Appendix F 5.2.1 eq F-15"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> flow,
            Outcome<? extends Term> carbonDioxide,
            Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(Q, flow)
                .with(CO2_WET, carbonDioxide)
                .with(F_C, factor)
                .derive();
    }

    private EquationF15() {}
}
