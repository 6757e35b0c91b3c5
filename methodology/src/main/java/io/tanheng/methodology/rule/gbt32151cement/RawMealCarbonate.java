/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of one carbonate of the raw meal, where it is weighed and not the clinker. */
public final class RawMealCarbonate {

    public static final Symbol M = Symbol.of("M", "t", "Amount of the carbonate", "碳酸盐消耗量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Factor of the carbonate", "碳酸盐排放因子");
    public static final Symbol F = Symbol.of("F", "1", "Share that is calcined", "煅烧比例");
    public static final Symbol RESULT = Symbol.of("E1", "tCO2", "Emission of the carbonate", "碳酸盐分解排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151cement.raw-meal-carbonate", "Emission of a carbonate of the raw meal", "生料中碳酸盐分解排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .notNegative(F, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), F), "a share is at most 1; a percentage is no fraction.")
            .gives(RESULT, product(M, EF, F), Citation.of(Document.NAME, "raw-meal method"));

    /** Applies the rule; the factor is {@link io.tanheng.methodology.rule.carbonate.Carbonate#factorOfEdition}. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> carbonate,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> calcined) {
        return RULE.on(law)
                .with(M, carbonate)
                .with(EF, factor)
                .with(F, calcined)
                .derive();
    }

    private RawMealCarbonate() {}
}
