/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151ceramics;

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

/** Share of magnesium carbonate from the share of magnesium oxide, as far as that is bound as carbonate. */
public final class MagnesiumCarbonate {

    public static final Symbol OXIDE =
            Symbol.of("MgO", "1", "Share of magnesium oxide bound as carbonate", "以碳酸盐形式存在的氧化镁含量");
    public static final Symbol M_CARBONATE = Symbol.parameter(
            "M_MgCO3",
            "t/Mmol",
            "gbt32151ceramics.molar-mass-magnesium-carbonate",
            "Molar mass of magnesium carbonate",
            "碳酸镁摩尔质量");
    public static final Symbol M_OXIDE = Symbol.parameter(
            "M_MgO",
            "t/Mmol",
            "gbt32151ceramics.molar-mass-magnesium-oxide",
            "Molar mass of magnesium oxide",
            "氧化镁摩尔质量");
    public static final Symbol RESULT =
            Symbol.of("C_MgCO3", "1", "Share of magnesium carbonate in the raw material", "原料中碳酸镁含量");

    public static final Rule RULE = Rule.of(
                    "gbt32151ceramics.magnesium-carbonate", "Magnesium carbonate from magnesium oxide", "由氧化镁含量求碳酸镁含量")
            .confidence(Document.CONFIDENCE)
            .notNegative(OXIDE, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), OXIDE), "a share is at most 1; a percentage is no fraction.")
            .notNegative(
                    difference(constant("1", "1"), quotient(product(OXIDE, M_CARBONATE), M_OXIDE)),
                    "the carbonates are together at most the whole of the material; give fractions.")
            .gives(
                    RESULT,
                    quotient(product(OXIDE, M_CARBONATE), M_OXIDE),
                    Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> oxide) {
        return RULE.on(law).with(OXIDE, oxide).derive();
    }

    private MagnesiumCarbonate() {}
}
