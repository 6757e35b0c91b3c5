/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of lime none of which is hydrated, tiers 1 and 2. */
public final class LimeEmission {

    public static final Symbol M = Symbol.of("M", "t", "Lime produced", "石灰产量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of lime", "单位石灰过程排放");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the lime", "石灰过程排放量");

    public static final Rule RULE = Rule.of("lime.ipcc-emission", "Emission of lime", "石灰过程排放量")
            .confidence(Documents.RECALLED_IPCC)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(M, EF), Citation.of(Documents.IPCC, "volume 3 chapter 2 eq 2.6 to 2.9"));

    /** Applies the rule; tier 1 takes a {@link DefaultLime}, tier 2 a {@link LimeFactor}. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> lime, Outcome<? extends Term> factor) {
        return RULE.on(law).with(M, lime).with(EF, factor).derive();
    }

    private LimeEmission() {}
}
