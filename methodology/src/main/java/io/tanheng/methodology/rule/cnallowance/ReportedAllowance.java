/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.rounded;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Allowance in whole tonnes. */
public final class ReportedAllowance {

    public static final Symbol ALLOWANCE = Symbol.of("A", "tCO2", "Allowance, not rounded", "配额（未修约）");
    public static final Symbol STEP =
            Symbol.parameter("step", "tCO2", "cnallowance.step", "Step of allowances", "配额最小单位");
    public static final Symbol RESULT = Symbol.of("A_rep", "tCO2", "Allowance in whole tonnes", "配额（整数吨）");

    public static final Rule RULE = Rule.of("cnallowance.reported", "Allowance in whole tonnes", "配额取整")
            .confidence(Plan.RECALLED)
            .gives(
                    RESULT,
                    rounded(ALLOWANCE, STEP, Rounding.HALF_UP),
                    Citation.of("Allocation plans for power generation 2019-24", "whole tonnes"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> allowance) {
        return RULE.on(law).with(ALLOWANCE, allowance).derive();
    }

    private ReportedAllowance() {}
}
