/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Nitrogen oxides per heat input from concentration and carbon dioxide, Appendix F equation F-6. */
public final class EquationF6 {

    public static final Symbol K =
            Symbol.parameter("K", "lb/ft3/ppm", "part75.k-nox", "Conversion constant for nitrogen oxides", "氮氧化物换算常数");
    public static final Symbol C = Symbol.of("C", "ppm", "Concentration in the gas", "同基浓度");
    public static final Symbol F_C = Symbol.of("F_c", "ft3/mmBtu", "Carbon-based F-factor of the fuel", "燃料碳基 F 系数");
    public static final Symbol CO2 = Symbol.of("CO2", "%", "Carbon dioxide on the same basis", "同基二氧化碳浓度");
    public static final Symbol RESULT = Symbol.of("E", "lb/mmBtu", "Emission rate per heat input", "单位热输入排放率");

    public static final Rule RULE = Rule.of("part75.f6", "NOx per heat input by carbon dioxide", "NOx 排放率(二氧化碳基)")
            .notNegative(K, "a conversion constant is not negative.")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .positive(F_C, "an F-factor is positive.")
            .positive(CO2, "without carbon dioxide there is no dilution to correct for; the diluent cap may apply.")
            .gives(
                    RESULT,
                    quotient(product(K, C, F_C, constant("100", "%")), CO2),
                    Citation.of("40 CFR Part 75", "Appendix F 3.2 eq F-6"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> concentration,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> carbonDioxide) {
        return RULE.on(law)
                .with(C, concentration)
                .with(F_C, factor)
                .with(CO2, carbonDioxide)
                .derive();
    }

    private EquationF6() {}
}
