/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Correction of the electricity benchmark for a unit that supplies heat, 2019 to 2022. */
public final class HeatSupplyFactor {

    public static final Symbol SLOPE = Symbol.of("k_r", "1", "Reduction per heat supply ratio", "供热修正斜率");
    public static final Symbol RATIO = Symbol.of("a", "1", "Heat supply ratio", "供热比");
    public static final Symbol RESULT = Symbol.of("F_r", "1", "Heat supply factor", "供热量修正系数");

    public static final Rule RULE = Rule.of(
                    "cnallowance.heat-supply-factor", "Heat supply factor (2019-22)", "供热量修正系数（2019-22）")
            .confidence(Plan.RECALLED)
            .notNegative(SLOPE, "a reduction is not negative.")
            .notNegative(RATIO, "a heat supply ratio is a share between 0 and 1.")
            .notNegative(difference(constant("1", "1"), RATIO), "a heat supply ratio is a share between 0 and 1.")
            .gives(
                    RESULT,
                    difference(constant("1", "1"), product(SLOPE, RATIO)),
                    Plan.untilYear2022("heat supply factor"));

    /** Applies the rule with the slope of the unit’s fuel. */
    public static Outcome<Term> of(InForce law, UnitClass unitClass, Outcome<? extends Term> ratio) {
        return RULE.on(law)
                .with(SLOPE, law.parameter("cnallowance.heat-supply-slope." + unitClass.fuel()))
                .with(RATIO, ratio)
                .derive();
    }

    private HeatSupplyFactor() {}
}
