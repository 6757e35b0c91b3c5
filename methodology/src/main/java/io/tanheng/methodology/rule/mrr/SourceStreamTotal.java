/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** The source streams of an installation added up; what leaves by mass balance counts below zero. */
public final class SourceStreamTotal {

    public static final Symbol STREAMS = Symbol.series("E_i", "tCO2", "Fossil emissions of each stream", "各源流化石排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Direct emissions", "直接排放量");

    public static final Rule RULE = Rule.of("mrr.source-streams", "Sum of source streams", "源流合计")
            .confidence(Calculation.SECONDARY)
            .gives(RESULT, total(STREAMS), Calculation.STANDARD_METHOD);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, List<? extends Term> streams) {
        return RULE.on(law).withSeries(STREAMS, streams).derive();
    }

    private SourceStreamTotal() {}
}
