/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Mass in one hour: the rate times the time of operation. */
public final class MassInHour {

    public static final Symbol G = Symbol.of("G", "kg/h", "Mass per hour", "小时排放速率");
    public static final Symbol TIME = Symbol.of("t_op", "h", "Time of operation in the hour", "小时内运行时间");
    public static final Symbol RESULT = Symbol.of("m", "kg", "Mass in the hour", "小时排放量");

    public static final Rule RULE = Rule.of("hj75.mass-in-hour", "Mass in the hour", "小时排放量")
            .notNegative(G, "a rate is not negative.")
            .notNegative(TIME, "a time of operation is not negative.")
            .gives(
                    RESULT,
                    product(G, TIME),
                    Citation.of("HJ 212-2017", "Annex D eq (33), times the time of operation"));

    /** Applies the rule and names the result. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> rate, Outcome<? extends Term> operatingTime, String symbol) {
        return RULE.on(law).with(G, rate).with(TIME, operatingTime).derive(symbol);
    }

    private MassInHour() {}
}
