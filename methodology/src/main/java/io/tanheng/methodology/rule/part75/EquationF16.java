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

/** Heat input from carbon dioxide in dry gas, Appendix F equation F-16. */
public final class EquationF16 {

    public static final Symbol Q =
            Symbol.of("Q", "ft3/h", "Wet flow at United States standard conditions", "美国标准状态湿烟气流量");
    public static final Symbol H2O = Symbol.of("H2O", "%", "Moisture of the flue gas", "烟气湿度");
    public static final Symbol CO2_DRY = Symbol.of("CO2_d", "%", "Carbon dioxide in dry gas", "干基二氧化碳浓度");
    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol RESULT = Symbol.of("HI", "mmBtu/h", "Heat input per hour", "小时热输入");

    public static final Rule RULE = Rule.of("part75.f16", "Heat input by dry CO2", "热输入(干基 CO2)")
            .notNegative(Q, "gas flows up the stack; look at the flow monitor.")
            .notNegative(H2O, "moisture is not negative; look at the moisture monitor.")
            .notNegative(difference(constant("100", "%"), H2O), "moisture is at most 100 %.")
            .notNegative(CO2_DRY, "a concentration is not negative; look at zero drift.")
            .notNegative(difference(constant("100", "%"), CO2_DRY), "a volume fraction is at most 100 %.")
            .positive(F_C, "an F-factor is positive.")
            .gives(
                    RESULT,
                    quotient(
                            product(Q, difference(constant("100", "%"), H2O), CO2_DRY),
                            product(constant("100", "%"), constant("100", "%"), F_C)),
                    Citation.of("40 CFR Part 75", "Appendix F 5.2.2 eq F-16"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> flow,
            Outcome<? extends Term> carbonDioxide,
            Outcome<? extends Term> moisture,
            Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(Q, flow)
                .with(CO2_DRY, carbonDioxide)
                .with(H2O, moisture)
                .with(F_C, factor)
                .derive();
    }

    private EquationF16() {}
}
