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

/** Carbon dioxide in dry gas from dry oxygen, Appendix F equation F-14a; zero where the equation is negative. */
public final class EquationF14a {

    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol F_D = Symbol.of("F_d", "ft3/mmBtu", "Dry F-factor of the fuel", "燃料干基 F 系数");
    public static final Symbol O2_AIR =
            Symbol.parameter("O2_air", "%", "part75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol O2_DRY = Symbol.of("O2_d", "%", "Oxygen in dry gas", "干基含氧量");
    public static final Symbol RESULT = Symbol.of("CO2_d", "%", "Carbon dioxide in dry gas", "干基二氧化碳浓度");

    public static final Rule RULE = Rule.of("part75.f14a", "CO2 from dry oxygen", "由干基氧求 CO2")
            .positive(F_C, "an F-factor is positive.")
            .positive(F_D, "an F-factor is positive.")
            .notNegative(O2_DRY, "oxygen is not negative; look at zero drift.")
            .gives(
                    RESULT,
                    notBelowZero(quotient(
                            product(constant("100", "%"), F_C, difference(O2_AIR, O2_DRY)), product(F_D, O2_AIR))),
                    Citation.of("40 CFR Part 75", "Appendix F 4.4.1 eq F-14a"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> carbonFactor,
            Outcome<? extends Term> dryFactor,
            Outcome<? extends Term> oxygen) {
        return RULE.on(law)
                .with(F_C, carbonFactor)
                .with(F_D, dryFactor)
                .with(O2_DRY, oxygen)
                .derive();
    }

    private EquationF14a() {}
}
