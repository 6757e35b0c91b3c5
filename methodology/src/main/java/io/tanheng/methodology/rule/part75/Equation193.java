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

/** Nitrogen oxides per heat input from wet concentration and wet oxygen, Method 19 equation 19-3. */
public final class Equation193 {

    public static final Symbol K =
            Symbol.parameter("K", "lb/ft3/ppm", "part75.k-nox", "Conversion constant for nitrogen oxides", "氮氧化物换算常数");
    public static final Symbol C = Symbol.of("C", "ppm", "Concentration in wet gas", "湿基浓度");
    public static final Symbol F_D = Symbol.of("F_d", "ft3/mmBtu", "Dry F-factor of the fuel", "燃料干基 F 系数");
    public static final Symbol O2_AIR =
            Symbol.parameter("O2_air", "%", "part75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol H2O = Symbol.of("H2O", "%", "Moisture of the flue gas", "烟气湿度");
    public static final Symbol O2_WET = Symbol.of("O2_w", "%", "Oxygen in wet gas", "湿基含氧量");
    public static final Symbol RESULT = Symbol.of("E", "lb/mmBtu", "Emission rate per heat input", "单位热输入排放率");

    public static final Rule RULE = Rule.of("part75.19-3", "NOx per heat input by wet oxygen", "NOx 排放率(湿氧基)")
            .notNegative(K, "a conversion constant is not negative.")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .positive(F_D, "an F-factor is positive.")
            .notNegative(H2O, "moisture is not negative; look at the moisture monitor.")
            .notNegative(difference(constant("100", "%"), H2O), "moisture is at most 100 %.")
            .notNegative(O2_WET, "oxygen is not negative; look at zero drift.")
            .positive(
                    difference(
                            quotient(product(O2_AIR, difference(constant("100", "%"), H2O)), constant("100", "%")),
                            O2_WET),
                    "flue gas holds less oxygen than moist air; the analyser may draw in air.")
            .gives(
                    RESULT,
                    quotient(
                            product(K, C, F_D, O2_AIR),
                            difference(
                                    quotient(
                                            product(O2_AIR, difference(constant("100", "%"), H2O)),
                                            constant("100", "%")),
                                    O2_WET)),
                    Citation.of("40 CFR Part 60", "Method 19 eq 19-3"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> concentration,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> moisture,
            Outcome<? extends Term> oxygen) {
        return RULE.on(law)
                .with(C, concentration)
                .with(F_D, factor)
                .with(H2O, moisture)
                .with(O2_WET, oxygen)
                .derive();
    }

    private Equation193() {}
}
