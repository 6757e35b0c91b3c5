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

/** Heat input from oxygen in wet gas, Appendix F equation F-17. */
public final class EquationF17 {

    public static final Symbol Q =
            Symbol.of("Q", "ft3/h", "Wet flow at United States standard conditions", "美国标准状态湿烟气流量");
    public static final Symbol O2_AIR =
            Symbol.parameter("O2_air", "%", "part75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol H2O = Symbol.of("H2O", "%", "Moisture of the flue gas", "烟气湿度");
    public static final Symbol O2_WET = Symbol.of("O2_w", "%", "Oxygen in wet gas", "湿基含氧量");
    public static final Symbol F_D = Symbol.of("F_d", "ft3/mmBtu", "Dry F-factor of the fuel", "燃料干基 F 系数");
    public static final Symbol RESULT = Symbol.of("HI", "mmBtu/h", "Heat input per hour", "小时热输入");

    public static final Rule RULE = Rule.of("part75.f17", "Heat input by wet O2", "热输入(湿基 O2)")
            .notNegative(Q, "gas flows up the stack; look at the flow monitor.")
            .notNegative(H2O, "moisture is not negative; look at the moisture monitor.")
            .notNegative(difference(constant("100", "%"), H2O), "moisture is at most 100 %.")
            .notNegative(O2_WET, "oxygen is not negative; look at zero drift.")
            .positive(F_D, "an F-factor is positive.")
            .notNegative(
                    difference(
                            quotient(product(O2_AIR, difference(constant("100", "%"), H2O)), constant("100", "%")),
                            O2_WET),
                    "flue gas holds no more oxygen than moist air; the analyser may draw in air.")
            .gives(
                    RESULT,
                    quotient(
                            product(
                                    Q,
                                    difference(
                                            quotient(
                                                    product(O2_AIR, difference(constant("100", "%"), H2O)),
                                                    constant("100", "%")),
                                            O2_WET)),
                            product(F_D, O2_AIR)),
                    Citation.of("40 CFR Part 75", "Appendix F 5.2.3 eq F-17"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> flow,
            Outcome<? extends Term> moisture,
            Outcome<? extends Term> oxygen,
            Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(Q, flow)
                .with(H2O, moisture)
                .with(O2_WET, oxygen)
                .with(F_D, factor)
                .derive();
    }

    private EquationF17() {}
}
