/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Emission of a kiln feed by its carbonates, method A. */
public final class MethodA {

    public static final Symbol M = Symbol.of("M", "t", "Kiln feed, such as limestone", "入窑原料量(如石灰石)");
    public static final Symbol F = Symbol.of("F", "1", "Share that is calcined", "煅烧比例");
    public static final Symbol CONTENTS = Symbol.series("w_i", "1", "Share of each carbonate in the feed", "原料中各碳酸盐含量");
    public static final Symbol FACTORS = Symbol.series("EF_i", "tCO2/t", "Factor of each carbonate", "各碳酸盐排放因子");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the feed", "原料分解排放量");

    public static final Rule RULE = Rule.of(
                    "lime.mrr-method-a", "Emission of lime by its feed, method A", "石灰排放量(方法 A,按原料)")
            .confidence(Documents.RECALLED_MRR)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(F, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), F), "a share is at most 1; a percentage is no fraction.")
            .notNegative(minimum(CONTENTS), "a share is not negative.")
            .notNegative(
                    difference(constant("1", "1"), total(CONTENTS)),
                    "the carbonates are together at most the whole of the material; give fractions.")
            .notNegative(minimum(FACTORS), "an emission factor is not negative.")
            .gives(
                    RESULT,
                    product(M, F, total(product(CONTENTS, FACTORS))),
                    Citation.of(Documents.MRR, "Annex IV section 10"));

    /** Applies the rule to carbonates and their factors in the same order, see {@link LimeCarbonate}. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> feed,
            Outcome<? extends Term> calcined,
            List<? extends Term> contents,
            List<? extends Term> factors) {
        return RULE.on(law)
                .with(M, feed)
                .with(F, calcined)
                .withSeries(CONTENTS, contents)
                .withSeries(FACTORS, factors)
                .derive();
    }

    private MethodA() {}
}
