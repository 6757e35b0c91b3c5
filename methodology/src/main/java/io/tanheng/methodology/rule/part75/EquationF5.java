/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Nitrogen oxides per heat input from dry concentration and dry oxygen, Appendix F equation F-5. */
public final class EquationF5 {

    public static final Symbol K =
            Symbol.parameter("K", "lb/ft3/ppm", "part75.k-nox", "Conversion constant for nitrogen oxides", "氮氧化物换算常数");
    public static final Symbol C = Symbol.of("C", "ppm", "Concentration in dry gas", "干基浓度");
    public static final Symbol F_D = Symbol.of("F_d", "ft3/mmBtu", "Dry F-factor of the fuel", "燃料干基 F 系数");
    public static final Symbol O2_AIR =
            Symbol.parameter("O2_air", "%", "part75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol O2_DRY = Symbol.of("O2_d", "%", "Oxygen in dry gas", "干基含氧量");
    public static final Symbol RESULT = Symbol.of("E", "lb/mmBtu", "Emission rate per heat input", "单位热输入排放率");

    public static final Rule RULE = Rule.of("part75.f5", "NOx per heat input by oxygen", "NOx 排放率(氧基)")
            .notNegative(K, "a conversion constant is not negative.")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .positive(F_D, "an F-factor is positive.")
            .notNegative(O2_DRY, "oxygen is not negative; look at zero drift.")
            .positive(difference(O2_AIR, O2_DRY), "flue gas holds less oxygen than air; the analyser may draw in air.")
            .gives(
                    RESULT,
                    quotient(product(K, C, F_D, O2_AIR), difference(O2_AIR, O2_DRY)),
                    Citation.of("40 CFR Part 75", "Appendix F 3.1 eq F-5"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> concentration,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> oxygen) {
        return RULE.on(law)
                .with(C, concentration)
                .with(F_D, factor)
                .with(O2_DRY, oxygen)
                .derive();
    }

    private EquationF5() {}
}
