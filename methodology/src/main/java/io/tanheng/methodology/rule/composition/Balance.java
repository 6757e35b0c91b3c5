/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.composition;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** What is added less what is taken off: the carbon that leaves in products, the emissions against the allowances. */
public final class Balance {

    /** What the catalogue shows; each methodology has its own unit and cites its own document. */
    public static final Rule RULE = rule("tCO2", Citation.of("Arithmetic", "addition"));

    /** The rule in a unit, by the document that asks for the balance. */
    public static Rule rule(String unit, Citation citation) {
        return Rule.of("composition.balance", "What is added less what is taken off", "加项之和减去减项之和")
                .gives(
                        Symbol.of("B", unit, "Balance", "差额"),
                        difference(
                                total(Symbol.series("P_i", unit, "Part added", "加项")),
                                total(Symbol.series("M_i", unit, "Part taken off", "减项"))),
                        citation);
    }

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Rule rule, String symbol, List<? extends Term> added, List<? extends Term> takenOff) {
        return rule.on(law)
                .withSeries(rule.symbols().get(0), added)
                .withSeries(rule.symbols().get(1), takenOff)
                .derive(symbol);
    }

    private Balance() {}
}
