/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Correction for the water that hydrated lime holds. */
public final class HydratedCorrection {

    public static final Symbol X = Symbol.of("x", "1", "Share of the lime that is hydrated", "消石灰占比");
    public static final Symbol Y =
            Symbol.parameter("y", "1", "lime.ipcc.water-content", "Water content of hydrated lime", "消石灰含水率");
    public static final Symbol RESULT = Symbol.of("C_h", "1", "Correction for hydrated lime", "消石灰修正系数");

    public static final Rule RULE = Rule.of("lime.ipcc-hydrated-correction", "Correction for hydrated lime", "消石灰修正系数")
            .confidence(Documents.RECALLED_IPCC)
            .notNegative(X, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), X), "a share is at most 1; a percentage is no fraction.")
            .notNegative(Y, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), Y), "a share is at most 1; a percentage is no fraction.")
            .gives(
                    RESULT,
                    difference(constant("1", "1"), product(X, Y)),
                    Citation.of(Documents.IPCC, "volume 3 chapter 2 eq 2.6 to 2.9"));

    /** Applies the rule with the default water content. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> hydrated) {
        return RULE.on(law).with(X, hydrated).derive();
    }

    /** Applies the rule with a measured water content. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> hydrated, Outcome<? extends Term> water) {
        return RULE.on(law).with(X, hydrated).with(Y, water).derive();
    }

    private HydratedCorrection() {}
}
