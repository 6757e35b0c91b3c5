/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.atLeast;
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

/** Whether an hour has enough valid readings, Article 44(2); 1 is valid. */
public final class ValidHour {

    public static final Symbol VALID = Symbol.of("n_valid", "1", "Valid readings of the hour", "小时内有效读数");
    public static final Symbol ALL = Symbol.of("n_max", "1", "Readings the hour could have", "小时内最大读数");
    public static final Symbol SHARE =
            Symbol.parameter("s_valid", "%", "mrr.valid-share-of-hour", "Share that makes the hour valid", "判定有效的比例");
    public static final Symbol RESULT = Symbol.of("valid", "1", "1 for a valid hour", "有效小时为 1");

    public static final Rule RULE = Rule.of("mrr.valid-hour", "Validity of an hour", "小时数据有效性")
            .confidence(Confidence.unverified("Expert recall; look the share up in Article 44.", "凭专家记忆,需对照第 44 条原文。"))
            .notNegative(VALID, "a count of readings is not negative.")
            .positive(ALL, "an hour that can have no readings cannot be valid.")
            .notNegative(difference(ALL, VALID), "no more readings are valid than there can be.")
            .gives(
                    RESULT,
                    atLeast(quotient(product(constant("100", "%"), VALID), ALL), SHARE),
                    Citation.of("Regulation (EU) 2018/2066", "Art 44(2)"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> validReadings, Outcome<? extends Term> allReadings) {
        return RULE.on(law).with(VALID, validReadings).with(ALL, allReadings).derive();
    }

    private ValidHour() {}
}
