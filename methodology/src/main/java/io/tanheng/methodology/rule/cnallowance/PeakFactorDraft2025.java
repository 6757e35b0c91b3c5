/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.byInterval;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.exponential;
import static io.tanheng.methodology.term.Formulas.negative;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.startingAt;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Expression;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Correction of conventional coal units with a low load by the draft for 2025 and 2026, which is not law; at 50 % it jumps from 1.100 to 1. */
public final class PeakFactorDraft2025 {

    public static final Symbol LOAD = Symbol.of("F", "%", "Load factor", "负荷（出力）系数");
    public static final Symbol LIMIT = Symbol.parameter(
            "F_p", "%", "cnallowance.peak-draft-2025.limit", "Load below which there is a correction", "调峰修正的负荷系数上限");
    public static final Symbol AT_ZERO =
            Symbol.parameter("k_0", "1", "cnallowance.peak-draft-2025.at-zero", "Factor at no load", "零负荷修正系数");
    public static final Symbol SLOW =
            Symbol.parameter("k_1", "1", "cnallowance.peak-draft-2025.slow", "Height of the slow fall", "慢降幅");
    public static final Symbol SLOW_SCALE =
            Symbol.parameter("F_1", "%", "cnallowance.peak-draft-2025.slow-scale", "Scale of the slow fall", "慢降尺度");
    public static final Symbol FAST =
            Symbol.parameter("k_2", "1", "cnallowance.peak-draft-2025.fast", "Height of the fast fall", "快降幅");
    public static final Symbol FAST_SCALE =
            Symbol.parameter("F_2", "%", "cnallowance.peak-draft-2025.fast-scale", "Scale of the fast fall", "快降尺度");
    public static final Symbol RESULT = Symbol.of("F_peak", "1", "Peak-shaving factor", "调峰修正系数");

    public static final Rule RULE = Rule.of(
                    "cnallowance.peak-factor-draft-2025",
                    "Peak-shaving factor (draft for 2025-26)",
                    "调峰修正系数（2025-26 征求意见稿）")
            .confidence(Confidence.secondary(
                    "Transcribed in code from table 2 of the consultation draft; not law. Compare with the plan once it is published.",
                    "来自代码对征求意见稿表 2 的转录；尚非正式规定。发布后需对照正式方案。"))
            .notNegative(LOAD, "a load factor is not negative.")
            .notNegative(difference(constant("100", "%"), LOAD), "a load factor is at most 100 %.")
            .gives(
                    RESULT,
                    byInterval(
                            LOAD,
                            difference(difference(AT_ZERO, fall(SLOW, SLOW_SCALE)), fall(FAST, FAST_SCALE)),
                            startingAt(LIMIT, constant("1", "1"))),
                    Citation.of("Allocation plan for power generation 2025-26, consultation draft", "table 2"));

    /** Applies the rule to a unit it is meant for. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> load) {
        return RULE.on(law).with(LOAD, load).derive();
    }

    /** Applies the rule to a unit of any class; it is meant for conventional coal alone. */
    public static Outcome<Term> of(InForce law, UnitClass unitClass, Outcome<? extends Term> load) {
        return unitClass.isConventionalCoal() ? of(law, load) : unitClass.outside(RULE);
    }

    private static Expression fall(Symbol height, Symbol scale) {
        return product(height, difference(constant("1", "1"), exponential(negative(quotient(LOAD, scale)))));
    }

    private PeakFactorDraft2025() {}
}
