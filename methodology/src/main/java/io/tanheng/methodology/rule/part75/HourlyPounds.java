/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Pounds in one hour: the rate times the time of operation, one summand of equation F-3. */
public final class HourlyPounds {

    public static final Symbol G = Symbol.of("E_h", "lb/h", "Mass per hour", "小时排放速率");
    public static final Symbol TIME = Symbol.of("t_op", "h", "Time of operation in the hour", "小时内运行时间");
    public static final Symbol RESULT = Symbol.of("m", "lb", "Mass in the hour", "小时排放量");

    public static final Rule RULE = Rule.of("part75.hourly-pounds", "Pounds in the hour", "小时磅数")
            .notNegative(G, "a rate is not negative.")
            .notNegative(TIME, "a time of operation is not negative.")
            .gives(RESULT, product(G, TIME), Citation.of("40 CFR Part 75", "Appendix F 2.3 eq F-3"));

    /** Applies the rule and names the result. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> rate, Outcome<? extends Term> operatingTime, String symbol) {
        return RULE.on(law).with(G, rate).with(TIME, operatingTime).derive(symbol);
    }

    private HourlyPounds() {}
}
