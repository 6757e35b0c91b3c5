/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.count;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Arithmetic mean of concentrations, for equation 4. */
public final class MeanConcentration {

    public static final Symbol CONC = Symbol.series("c", "g/m3", "Concentrations", "浓度");
    public static final Symbol RESULT = Symbol.of("mean", "g/m3", "Mean concentration", "平均浓度");

    public static final Rule RULE = Rule.of("mrr.mean-concentration", "Mean concentration", "平均浓度")
            .gives(
                    RESULT,
                    quotient(total(CONC), count(CONC)),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 4"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, List<? extends Term> concentrations) {
        return RULE.on(law).withSeries(CONC, concentrations).derive();
    }

    private MeanConcentration() {}
}
