/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.sum;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Emission of a clinker line: its fuels and its process. */
public final class LineEmission {

    public static final Symbol FUELS = Symbol.series("E_fuel", "tCO2", "Emission of each fuel", "各燃料燃烧排放量");
    public static final Symbol PROCESS = Symbol.of("E_process", "tCO2", "Process emission of the line", "生产线过程排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the line", "生产线排放量");

    public static final Rule RULE = Rule.of("cetscement.line-emission", "Emission of a clinker line", "熟料生产线排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(minimum(FUELS), "a part of an emission is not negative.")
            .notNegative(PROCESS, "a part of an emission is not negative.")
            .gives(RESULT, sum(total(FUELS), PROCESS), Citation.of(Document.NAME, "total emission equation"));

    /** Applies the rule to the fuels and the process of one line. */
    public static Outcome<Term> of(InForce law, List<? extends Term> fuels, Outcome<? extends Term> process) {
        return RULE.on(law).withSeries(FUELS, fuels).with(PROCESS, process).derive();
    }

    private LineEmission() {}
}
