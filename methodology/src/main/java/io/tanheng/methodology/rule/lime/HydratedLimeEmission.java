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

/** Emission of lime of which a share is hydrated. */
public final class HydratedLimeEmission {

    public static final Symbol M = Symbol.of("M", "t", "Lime produced, hydrated or not", "石灰产量(含消石灰)");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of lime", "单位石灰过程排放");
    public static final Symbol C_H = Symbol.of("C_h", "1", "Correction for hydrated lime", "消石灰修正系数");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the lime", "石灰过程排放量");

    public static final Rule RULE = Rule.of(
                    "lime.ipcc-hydrated-emission", "Emission of lime with hydrated lime", "含消石灰的石灰过程排放量")
            .confidence(Documents.RECALLED_IPCC)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .notNegative(C_H, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), C_H), "a share is at most 1; a percentage is no fraction.")
            .gives(RESULT, product(M, EF, C_H), Citation.of(Documents.IPCC, "volume 3 chapter 2 eq 2.6 to 2.9"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> lime,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> correction) {
        return RULE.on(law).with(M, lime).with(EF, factor).with(C_H, correction).derive();
    }

    private HydratedLimeEmission() {}
}
