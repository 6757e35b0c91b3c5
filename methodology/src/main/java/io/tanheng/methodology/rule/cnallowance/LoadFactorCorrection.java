/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.byInterval;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.raised;
import static io.tanheng.methodology.term.Formulas.startingAt;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Expression;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Correction for a low load, 2019 to 2022. */
public final class LoadFactorCorrection {

    public static final Symbol LOAD = Symbol.of("X", "1", "Load factor", "负荷（出力）系数");
    public static final Symbol FULL =
            Symbol.parameter("X_1", "%", "cnallowance.load.full", "Load from which nothing is corrected", "不修正的负荷系数下限");
    public static final Symbol HIGH =
            Symbol.parameter("X_2", "%", "cnallowance.load.high", "Load between the two straight pieces", "两段直线分界负荷系数");
    public static final Symbol LOW = Symbol.parameter(
            "X_3", "%", "cnallowance.load.low", "Load below which the correction is a power", "指数修正的负荷系数上限");
    public static final Symbol SLOPE_1 =
            Symbol.parameter("s_1", "1/%", "cnallowance.load.slope-high", "Slope of the first piece", "第一段斜率");
    public static final Symbol AT_HIGH = Symbol.parameter(
            "F_2", "1", "cnallowance.load.at-high", "Correction at the end of the first piece", "第一段终点修正系数");
    public static final Symbol SLOPE_2 =
            Symbol.parameter("s_2", "1/%", "cnallowance.load.slope-low", "Slope of the second piece", "第二段斜率");
    public static final Symbol BASE = Symbol.parameter("g", "1", "cnallowance.load.base", "Base of the power", "指数底数");
    public static final Symbol START =
            Symbol.parameter("n", "1", "cnallowance.load.exponent", "Exponent at no load", "零负荷指数");
    public static final Symbol FALL =
            Symbol.parameter("m", "1", "cnallowance.load.exponent-fall", "Fall of the exponent with load", "指数随负荷的降幅");
    public static final Symbol RESULT = Symbol.of("F_f", "1", "Load factor correction", "负荷（出力）系数修正系数");

    private static final Expression PERCENT = converted(LOAD, "1", "%");

    public static final Rule RULE = Rule.of(
                    "cnallowance.load-factor-correction", "Load factor correction (2019-22)", "负荷（出力）系数修正系数（2019-22）")
            .confidence(Plan.RECALLED)
            .notNegative(LOAD, "a load factor is not negative.")
            .notNegative(
                    difference(constant("1", "1"), LOAD),
                    "a load factor is a share of at most 1, not a percentage; look at capacity and hours.")
            .gives(
                    RESULT,
                    byInterval(
                            PERCENT,
                            raised(BASE, difference(START, product(FALL, LOAD))),
                            startingAt(FULL, constant("1", "1")),
                            startingAt(HIGH, sum(constant("1", "1"), product(SLOPE_1, difference(FULL, PERCENT)))),
                            startingAt(LOW, sum(AT_HIGH, product(SLOPE_2, difference(HIGH, PERCENT))))),
                    Plan.untilYear2022("load factor correction"));

    /** Applies the rule to a unit it is meant for. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> load) {
        return RULE.on(law).with(LOAD, load).derive();
    }

    /** Applies the rule to a unit of any class; it is meant for conventional coal alone. */
    public static Outcome<Term> of(InForce law, UnitClass unitClass, Outcome<? extends Term> load) {
        return unitClass.isConventionalCoal() ? of(law, load) : unitClass.outside(RULE);
    }

    private LoadFactorCorrection() {}
}
