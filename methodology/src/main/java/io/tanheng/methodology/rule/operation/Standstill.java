/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.operation;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** The mass of an hour in which the installation stood still: zero, because the time of operation is. */
public final class Standstill {

    private static final Symbol TIME = Symbol.of("t_op", "h", "Time of operation in the hour", "小时内运行时间");

    public static final Rule RULE = rule("t", Citation.of("40 CFR Part 75", "75.57, hours without operation"));

    private Standstill() {}

    /**
     * Applies the rule; a gap where the installation did run.
     *
     * @param unit of the mass
     * @param citation the document by which the installation's hours are counted
     */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> operatingTime, String symbol, String unit, Citation citation) {
        return rule(unit, citation).on(law).with(TIME, operatingTime).derive(symbol);
    }

    private static Rule rule(String unit, Citation citation) {
        return Rule.of("operation.standstill", "Hour of standstill", "停运小时")
                .notNegative(
                        difference(constant("0", "h"), TIME),
                        "the installation ran in this hour, so its mass is to be measured.")
                .gives(
                        Symbol.of("E", unit, "Mass in the hour", "小时排放量"),
                        product(constant("0", unit + "/h"), TIME),
                        citation);
    }
}
