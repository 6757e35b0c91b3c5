/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrrcement;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of clinker, method B. */
public final class ClinkerMethodB {

    public static final Symbol CLINKER = Symbol.of("Cli", "t", "Clinker produced", "熟料产量");
    public static final Symbol EF =
            Symbol.parameter("EF_cli", "tCO2/t", "mrrcement.clinker-factor", "Factor of clinker", "熟料排放因子");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the clinker", "熟料过程排放量");

    public static final Rule RULE = Rule.of(
                    "mrrcement.clinker-emission", "Emission of clinker, method B", "熟料过程排放量(方法 B)")
            .confidence(Document.CONFIDENCE)
            .notNegative(CLINKER, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(CLINKER, EF), Citation.of(Document.NAME, "Annex IV section 9"));

    /** Applies the rule with the default factor. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> clinker) {
        return RULE.on(law).with(CLINKER, clinker).derive();
    }

    /** Applies the rule with a factor of the plant. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> clinker, Outcome<? extends Term> factor) {
        return RULE.on(law).with(CLINKER, clinker).with(EF, factor).derive();
    }

    private ClinkerMethodB() {}
}
