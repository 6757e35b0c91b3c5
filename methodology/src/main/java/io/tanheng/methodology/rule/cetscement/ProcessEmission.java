/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.notBelowZero;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Process emission of a clinker line: what its clinker gives off less the deductions, never below zero. */
public final class ProcessEmission {

    public static final Symbol GROSS =
            Symbol.series("G", "tCO2", "Process emission of each kind of clinker", "各种熟料扣减前过程排放量");
    public static final Symbol DEDUCTIONS = Symbol.series("D", "tCO2", "Deduction of each substitute", "各替代原料扣减量");
    public static final Symbol RESULT = Symbol.of("E_process", "tCO2", "Process emission of the line", "生产线过程排放量");

    public static final Rule RULE = Rule.of(
                    "cetscement.process-emission", "Process emission of a clinker line", "熟料生产线过程排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(minimum(GROSS), "a part of an emission is not negative.")
            .notNegative(minimum(DEDUCTIONS), "a part of an emission is not negative.")
            .gives(
                    RESULT,
                    notBelowZero(difference(total(GROSS), total(DEDUCTIONS))),
                    Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule to the clinker and the substitutes of one line. */
    public static Outcome<Term> of(InForce law, List<? extends Term> clinkers, List<? extends Term> deductions) {
        return RULE.on(law)
                .withSeries(GROSS, clinkers)
                .withSeries(DEDUCTIONS, deductions)
                .derive();
    }

    private ProcessEmission() {}
}
