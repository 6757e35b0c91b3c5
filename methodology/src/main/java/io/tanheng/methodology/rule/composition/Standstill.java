/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.composition;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** What months of standstill come to: nothing, because nothing was used in them, and the record says so. */
public final class Standstill {

    /** What the catalogue shows; each methodology has its own unit and cites its own document. */
    public static final Rule RULE = rule("tCO2", Citation.of("Arithmetic", "nothing used"));

    /** The rule in a unit, by the document whose months are counted. */
    public static Rule rule(String unit, Citation citation) {
        return Rule.of("composition.standstill", "Months of standstill", "停运月份")
                .gives(
                        Symbol.of("Z", unit, "Nothing", "零"),
                        product(
                                constant("0", unit),
                                Symbol.of("n_idle", "1", "Months without any use, by record", "有记录的未使用月数")),
                        citation);
    }

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Rule rule, String symbol, Term months) {
        return rule.on(law).with(rule.symbols().get(0), months).derive(symbol);
    }

    private Standstill() {}
}
