/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcccement;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of clinker, tiers 1 and 2. */
public final class ClinkerEmission {

    public static final Symbol CLINKER = Symbol.of("M_cl", "t", "Clinker produced", "熟料产量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of clinker", "单位熟料过程排放");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the clinker", "熟料过程排放量");

    public static final Rule RULE = Rule.of("ipcccement.clinker-emission", "Emission of clinker", "熟料过程排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(CLINKER, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(CLINKER, EF), Citation.of(Document.NAME, "volume 3 chapter 2 eq 2.1, 2.2"));

    /** Applies the rule; tier 1 takes a {@link DefaultClinker}, tier 2 a {@link ClinkerFactor}. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> clinker, Outcome<? extends Term> factor) {
        return RULE.on(law).with(CLINKER, clinker).with(EF, factor).derive();
    }

    private ClinkerEmission() {}
}
