/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.atLeast;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Whether a stack pollutant’s hour is flagged normal, HJ 212-2017 notes to tables C.17 and C.18; 1 is normal, 0 is fault. */
public final class HourFlag {

    public static final Symbol NORMAL = Symbol.of("n_N", "1", "Minutes flagged normal", "标记为正常的分钟数");
    public static final Symbol ALL = Symbol.of("n", "1", "Minutes in all", "总分钟数");
    public static final Symbol SHARE =
            Symbol.parameter("s_N", "%", "hj75.normal-share-of-hour", "Share that makes the hour normal", "判定正常的比例");
    public static final Symbol RESULT = Symbol.of("normal", "1", "1 for a normal hour, 0 for a fault", "正常小时为 1,故障为 0");

    public static final Rule RULE = Rule.of(
                    "hj75.hour-flag", "Flag of an hour from the flags of its minutes", "由分钟标记判定小时标记")
            .notNegative(NORMAL, "a count of minutes is not negative.")
            .positive(ALL, "without minutes there is no flag.")
            .notNegative(difference(ALL, NORMAL), "there are no more normal minutes than minutes.")
            .gives(
                    RESULT,
                    atLeast(quotient(product(constant("100", "%"), NORMAL), ALL), SHARE),
                    Citation.of("HJ 212-2017", "note to tables C.17, C.18"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> normalMinutes, Outcome<? extends Term> allMinutes) {
        return RULE.on(law).with(NORMAL, normalMinutes).with(ALL, allMinutes).derive();
    }

    private HourFlag() {}
}
