/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.byInterval;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.raised;
import static io.tanheng.methodology.term.Formulas.startingAt;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Correction of conventional coal units with a low load, 2023 and 2024. The form of the curve is not confirmed, so it is all data. */
public final class PeakFactor2023 {

    public static final Symbol LOAD = Symbol.of("X", "1", "Load factor", "负荷（出力）系数");
    public static final Symbol LIMIT = Symbol.parameter(
            "X_p", "1", "cnallowance.peak-2023.limit", "Load below which there is a correction", "调峰修正的负荷系数上限");
    public static final Symbol BASE =
            Symbol.parameter("g", "1", "cnallowance.peak-2023.base", "Base of the power", "指数底数");
    public static final Symbol START =
            Symbol.parameter("n", "1", "cnallowance.peak-2023.exponent", "Exponent at no load", "零负荷指数");
    public static final Symbol FALL = Symbol.parameter(
            "m", "1", "cnallowance.peak-2023.exponent-fall", "Fall of the exponent with load", "指数随负荷的降幅");
    public static final Symbol RESULT = Symbol.of("F_peak", "1", "Peak-shaving factor", "调峰修正系数");

    public static final Rule RULE = Rule.of(
                    "cnallowance.peak-factor-2023", "Peak-shaving factor (2023-24)", "调峰修正系数（2023-24）")
            .confidence(Confidence.unverified(
                    "The form of the curve is not confirmed: exponent 13 - 20 X is taken because it gives 1 at 65 %, 16 - 20 X was named too. Look it up in the plan.",
                    "曲线形式未经确认：取指数 13 − 20X，因其在 65 % 处等于 1；另有 16 − 20X 的说法。需对照方案原文。"))
            .notNegative(LOAD, "a load factor is not negative.")
            .notNegative(
                    difference(constant("1", "1"), LOAD),
                    "a load factor is a share of at most 1, not a percentage; look at capacity and hours.")
            .gives(
                    RESULT,
                    byInterval(
                            LOAD,
                            raised(BASE, difference(START, product(FALL, LOAD))),
                            startingAt(LIMIT, constant("1", "1"))),
                    Plan.of2023("peak-shaving factor"));

    /** Applies the rule; it is meant for conventional coal alone. */
    public static Outcome<Term> of(InForce law, UnitClass unitClass, Outcome<? extends Term> load) {
        return unitClass.isConventionalCoal() ? RULE.on(law).with(LOAD, load).derive() : unitClass.outside(RULE);
    }

    private PeakFactor2023() {}
}
