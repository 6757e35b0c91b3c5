/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151ceramics;

import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Process emission: the raw materials together. */
public final class CeramicsEmission {

    public static final Symbol PARTS = Symbol.series("E_i", "tCO2", "Emission of each part", "各部分排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the parts together", "排放量合计");

    public static final Rule RULE = Rule.of(
                    "gbt32151ceramics.process-emission", "Process emission of ceramics", "陶瓷生产过程排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(minimum(PARTS), "a part of an emission is not negative.")
            .gives(RESULT, total(PARTS), Citation.of(Document.NAME, "process emission equation"));

    /** Adds the parts and names the sum. */
    public static Outcome<Term> of(InForce law, List<? extends Term> parts, String symbol) {
        return RULE.on(law).withSeries(PARTS, parts).derive(symbol);
    }

    private CeramicsEmission() {}
}
