/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.composition;

import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** One figure per another, such as tonnes per tonne of product. */
public final class Ratio {

    /** What the catalogue shows; each methodology has its own units and cites its own document. */
    public static final Rule RULE =
            rule(Unit.parse("tCO2"), Unit.parse("MWh"), Citation.of("Arithmetic", "one figure per another"));

    /** The rule in units, by the document that asks for the ratio. */
    public static Rule rule(Unit above, Unit below, Citation citation) {
        Symbol dividend = Symbol.of("N", above.toString(), "What is divided", "被除数");
        Symbol divisor = Symbol.of("D", below.toString(), "What it is divided by", "除数");
        return Rule.of("composition.ratio", "One figure per another", "两数之比")
                .positive(divisor, "there is nothing to divide by; leave the figure out where none was made.")
                .gives(
                        Symbol.of("R", above.over(below).toString(), "Ratio", "比值"),
                        quotient(dividend, divisor),
                        citation);
    }

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Rule rule, String symbol, Term dividend, Term divisor) {
        return rule.on(law)
                .with(rule.symbols().get(0), dividend)
                .with(rule.symbols().get(1), divisor)
                .derive(symbol);
    }

    private Ratio() {}
}
