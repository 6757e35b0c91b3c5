/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** Share of a quarter’s hours with valid data. */
public final class CaptureRate {

    public static final Symbol HOURS = Symbol.of("H", "h", "Hours of the quarter", "季度小时数");
    public static final Symbol STOP = Symbol.of("H_stop", "h", "Hours the installation stood still", "停运小时数");
    public static final Symbol INVALID = Symbol.of("H_invalid", "h", "Hours without valid data", "无效小时数");
    public static final Symbol RESULT = Symbol.of("a", "%", "Capture rate of valid data", "有效数据捕集率");

    private static final Confidence SECONDARY = Confidence.secondary(
            "Found in the code of a supervision platform; look it up in HJ 75-2017.", "来自某监管平台的代码,需对照 HJ 75-2017 原文。");

    public static final Rule RULE = Rule.of("hj75.capture-rate", "Quarterly capture rate of valid data", "季度有效数据捕集率")
            .confidence(SECONDARY)
            .notNegative(STOP, "a number of hours is not negative.")
            .notNegative(INVALID, "a number of hours is not negative.")
            .positive(difference(HOURS, STOP), "an installation that stood still all the time has no capture rate.")
            .notNegative(
                    difference(difference(HOURS, STOP), INVALID),
                    "no more hours can be invalid than the installation was running.")
            .gives(
                    RESULT,
                    quotient(
                            product(constant("100", "%"), difference(difference(HOURS, STOP), INVALID)),
                            difference(HOURS, STOP)),
                    new Citation("HJ 75-2017", Optional.empty(), Optional.empty()));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> hours,
            Outcome<? extends Term> stopped,
            Outcome<? extends Term> invalid) {
        return RULE.on(law)
                .with(HOURS, hours)
                .with(STOP, stopped)
                .with(INVALID, invalid)
                .derive();
    }

    private CaptureRate() {}
}
