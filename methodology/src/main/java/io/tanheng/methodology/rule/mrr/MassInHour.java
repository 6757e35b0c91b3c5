/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emissions in one hour: the rate times the time of operation. */
public final class MassInHour {

    public static final Symbol RATE = Symbol.of("m_CO2", "t/h", "Emissions per hour", "小时排放速率");
    public static final Symbol TIME = Symbol.of("t_op", "h", "Time of operation in the hour", "小时内运行时间");
    public static final Symbol RESULT = Symbol.of("E_CO2", "t", "Emissions in the hour", "小时排放量");

    public static final Rule RULE = Rule.of("mrr.mass-in-hour", "Emissions in the hour", "小时排放量")
            .notNegative(RATE, "a rate is not negative.")
            .notNegative(TIME, "a time of operation is not negative.")
            .gives(RESULT, product(RATE, TIME), Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 1"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> rate, Outcome<? extends Term> operatingTime) {
        return RULE.on(law).with(RATE, rate).with(TIME, operatingTime).derive();
    }

    private MassInHour() {}
}
