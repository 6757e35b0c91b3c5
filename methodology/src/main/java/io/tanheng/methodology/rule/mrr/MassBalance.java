/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Mass balance of one stream: its carbon as carbon dioxide, below zero for what leaves. */
public final class MassBalance {

    public static final Symbol AD =
            Symbol.of("AD", "t", "Amount entering, below zero for an amount leaving", "输入量，输出为负");
    public static final Symbol CARBON = Symbol.of("CC", "tC/t", "Carbon content", "含碳量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Carbon of the stream as carbon dioxide", "源流碳量折二氧化碳");

    public static final Rule RULE = Rule.of("mrr.mass-balance", "Mass balance of a stream", "源流质量平衡")
            .confidence(Calculation.SECONDARY)
            .notNegative(CARBON, "a carbon content is not negative.")
            .notNegative(
                    difference(constant("1", "tC/t"), CARBON),
                    "a tonne holds at most a tonne of carbon; a percentage is to be divided by 100.")
            .gives(RESULT, product(AD, CARBON, Calculation.FACTOR), Calculation.MASS_BALANCE);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> amount, Outcome<? extends Term> carbonContent) {
        return RULE.on(law).with(AD, amount).with(CARBON, carbonContent).derive();
    }

    private MassBalance() {}
}
