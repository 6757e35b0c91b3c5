/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.atLeast;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Whether an hour has enough valid minutes, HJ 212-2017 Annex D equation 24; 1 is valid. */
public final class ValidHour {

    public static final Symbol VALID = Symbol.of("n_valid", "min", "Valid minutes of the hour", "小时内有效分钟数");
    public static final Symbol NEEDED = Symbol.parameter(
            "n_min", "min", "hj75.valid-minutes-per-hour", "Valid minutes that make a valid hour", "有效小时所需的有效分钟数");
    public static final Symbol RESULT = Symbol.of("valid", "1", "1 for a valid hour", "有效小时为 1");

    public static final Rule RULE = Rule.of("hj75.valid-hour", "Validity of an hour", "小时数据有效性")
            .notNegative(VALID, "a count of minutes is not negative.")
            .notNegative(difference(constant("60", "min"), VALID), "an hour has sixty minutes.")
            .gives(RESULT, atLeast(VALID, NEEDED), Citation.of("HJ 212-2017", "Annex D eq (24)"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> validMinutes) {
        return RULE.on(law).with(VALID, validMinutes).derive();
    }

    private ValidHour() {}
}
