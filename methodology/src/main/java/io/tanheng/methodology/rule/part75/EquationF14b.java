/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.notBelowZero;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide in wet gas from wet oxygen, Appendix F equation F-14b; zero where the equation is negative. */
public final class EquationF14b {

    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol O2_AIR =
            Symbol.parameter("O2_air", "%", "part75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol H2O = Symbol.of("H2O", "%", "Moisture of the flue gas", "烟气湿度");
    public static final Symbol O2_WET = Symbol.of("O2_w", "%", "Oxygen in wet gas", "湿基含氧量");
    public static final Symbol F_D = Symbol.of("F_d", "ft3/mmBtu", "Dry F-factor of the fuel", "燃料干基 F 系数");
    public static final Symbol RESULT = Symbol.of("CO2_w", "%", "Carbon dioxide in wet gas", "湿基二氧化碳浓度");

    public static final Rule RULE = Rule.of("part75.f14b", "CO2 from wet oxygen", "由湿基氧求 CO2")
            .positive(F_C, "an F-factor is positive.")
            .positive(F_D, "an F-factor is positive.")
            .notNegative(H2O, "moisture is not negative; look at the moisture monitor.")
            .notNegative(difference(constant("100", "%"), H2O), "moisture is at most 100 %.")
            .notNegative(O2_WET, "oxygen is not negative; look at zero drift.")
            .gives(
                    RESULT,
                    notBelowZero(quotient(
                            product(
                                    constant("100", "%"),
                                    F_C,
                                    difference(
                                            quotient(
                                                    product(O2_AIR, difference(constant("100", "%"), H2O)),
                                                    constant("100", "%")),
                                            O2_WET)),
                            product(O2_AIR, F_D))),
                    Citation.of("40 CFR Part 75", "Appendix F 4.4.1 eq F-14b"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> carbonFactor,
            Outcome<? extends Term> dryFactor,
            Outcome<? extends Term> moisture,
            Outcome<? extends Term> oxygen) {
        return RULE.on(law)
                .with(F_C, carbonFactor)
                .with(F_D, dryFactor)
                .with(H2O, moisture)
                .with(O2_WET, oxygen)
                .derive();
    }

    private EquationF14b() {}
}
