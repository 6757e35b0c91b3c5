/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Process emission of a clinker line that uses no substitute. */
public final class ProcessEmissionOfCarbonate {

    public static final Symbol GROSS =
            Symbol.series("G", "tCO2", "Process emission of each kind of clinker", "各种熟料过程排放量");
    public static final Symbol RESULT = Symbol.of("E_process", "tCO2", "Process emission of the line", "生产线过程排放量");

    public static final Rule RULE = Rule.of(
                    "cetscement.process-emission-of-carbonate",
                    "Process emission of a line without substitutes",
                    "无替代原料的熟料生产线过程排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(minimum(GROSS), "a part of an emission is not negative.")
            .gives(RESULT, total(GROSS), Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule to the clinker of one line. */
    public static Outcome<Term> of(InForce law, List<? extends Term> clinkers) {
        return RULE.on(law).withSeries(GROSS, clinkers).derive();
    }

    private ProcessEmissionOfCarbonate() {}
}
