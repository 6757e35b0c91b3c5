/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.atLeast;
import static io.tanheng.methodology.term.Formulas.minimum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Whether every quarter of an hour in which the unit ran has a valid minute, 40 CFR 75.10(d); 1 is valid. */
public final class ValidHour {

    public static final Symbol QUARTERS =
            Symbol.series("n_i", "min", "Valid minutes of each operating quarter", "各运行刻钟的有效分钟数");
    public static final Symbol NEEDED = Symbol.parameter(
            "n_q", "min", "part75.valid-minutes-per-quarter", "Valid minutes a quarter needs", "每刻钟所需的有效分钟数");
    public static final Symbol RESULT = Symbol.of("valid", "1", "1 for a valid hour", "有效小时为 1");

    public static final Rule RULE = Rule.of("part75.valid-hour", "Validity of an hour", "小时数据有效性")
            .confidence(Confidence.unverified(
                    "Expert recall of 75.10(d); hours with calibration need fewer quarters, which is not built.",
                    "凭专家记忆的 75.10(d);校准小时所需的刻钟数更少,尚未实现。"))
            .gives(RESULT, atLeast(minimum(QUARTERS), NEEDED), Citation.of("40 CFR Part 75", "75.10(d)(1)"));

    private ValidHour() {}

    /** Applies the rule to the quarters in which the unit ran. */
    public static Outcome<Term> of(InForce law, List<? extends Term> validMinutesOfQuarters) {
        return RULE.on(law).withSeries(QUARTERS, validMinutesOfQuarters).derive();
    }
}
