/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Process emission of one kind of clinker before deductions. */
public final class ClinkerEmission {

    public static final Symbol Q = Symbol.of("Q", "t", "Clinker produced", "熟料产量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Factor of the kind of clinker", "该种熟料的过程排放因子");
    public static final Symbol RESULT = Symbol.of("G", "tCO2", "Process emission before deductions", "扣减前过程排放量");

    public static final Rule RULE = Rule.of(
                    "cetscement.clinker-emission", "Process emission of a kind of clinker", "熟料过程排放量(扣减前)")
            .confidence(Document.CONFIDENCE)
            .notNegative(Q, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(Q, EF), Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule; the factor is that of a {@link ClinkerKind}. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> clinker, Outcome<? extends Term> factor) {
        return RULE.on(law).with(Q, clinker).with(EF, factor).derive();
    }

    private ClinkerEmission() {}
}
