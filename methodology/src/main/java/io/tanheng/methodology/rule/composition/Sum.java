/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.composition;

import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Amounts of one kind added up exactly: the months of a fuel, the lines of a total. */
public final class Sum {

    /** What the catalogue shows; each methodology has its own unit and cites its own document. */
    public static final Rule RULE = rule("tCO2", Citation.of("Arithmetic", "addition"));

    /** The rule in a unit, by the document that asks for the sum. */
    public static Rule rule(String unit, Citation citation) {
        return Rule.of("composition.sum", "Sum of the parts", "各部分之和")
                .gives(Symbol.of("S", unit, "Sum", "合计"), total(Symbol.series("S_i", unit, "Part", "分项")), citation);
    }

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Rule rule, String symbol, List<? extends Term> parts) {
        return rule.on(law).withSeries(rule.symbols().get(0), parts).derive(symbol);
    }

    private Sum() {}
}
