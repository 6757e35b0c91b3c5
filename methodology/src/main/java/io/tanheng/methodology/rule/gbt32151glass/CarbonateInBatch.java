/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151glass;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of one carbonate of the batch, such as soda ash. */
public final class CarbonateInBatch {

    public static final Symbol M = Symbol.of("M", "t", "Raw material in the batch", "原料消耗量");
    public static final Symbol PURITY = Symbol.of("p", "1", "Share of the carbonate in the raw material", "原料中碳酸盐含量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Factor of the carbonate", "碳酸盐排放因子");
    public static final Symbol F =
            Symbol.parameter("F", "1", "gbt32151glass.calcination", "Share that is calcined", "煅烧比例");
    public static final Symbol RESULT = Symbol.of("E_i", "tCO2", "Emission of the carbonate", "碳酸盐分解排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151glass.carbonate-in-batch", "Emission of a carbonate of the batch", "配料碳酸盐分解排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(PURITY, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), PURITY), "a share is at most 1; a percentage is no fraction.")
            .notNegative(EF, "an emission factor is not negative.")
            .notNegative(F, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), F), "a share is at most 1; a percentage is no fraction.")
            .gives(RESULT, product(M, PURITY, EF, F), Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule with the default of full calcination; the factor is {@link io.tanheng.methodology.rule.carbonate.Carbonate#factorOfEdition}. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> material,
            Outcome<? extends Term> purity,
            Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(M, material)
                .with(PURITY, purity)
                .with(EF, factor)
                .derive();
    }

    /** Applies the rule with a measured calcination. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> material,
            Outcome<? extends Term> purity,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> calcined) {
        return RULE.on(law)
                .with(M, material)
                .with(PURITY, purity)
                .with(EF, factor)
                .with(F, calcined)
                .derive();
    }

    private CarbonateInBatch() {}
}
