/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.co2stack;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** Tonnes of carbon dioxide in one hour: the rate times the time of operation. */
public final class Co2MassInHour {

    public static final Symbol RATE = Symbol.of("m_CO2", "t/h", "Carbon dioxide per hour", "CO2 小时排放速率");
    public static final Symbol TIME = Symbol.of("t_op", "h", "Time of operation in the hour", "小时内运行时间");
    public static final Symbol RESULT = Symbol.of("E_CO2", "t", "Carbon dioxide in the hour", "小时 CO2 排放量");

    public static final Rule RULE = Rule.of("co2stack.co2-mass-in-hour", "CO2 in the hour", "小时 CO2 排放量")
            .confidence(Confidence.unverified(
                    "Stoichiometric; the text of DL/T 2376-2021 was not read.", "符合化学计量;未读到 DL/T 2376-2021 原文。"))
            .notNegative(RATE, "a rate is not negative.")
            .notNegative(TIME, "a time of operation is not negative.")
            .gives(
                    RESULT,
                    product(RATE, TIME),
                    new Citation("DL/T 2376-2021", Optional.of("mass equation"), Optional.empty()));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> rate, Outcome<? extends Term> operatingTime) {
        return RULE.on(law).with(RATE, rate).with(TIME, operatingTime).derive();
    }

    private Co2MassInHour() {}
}
