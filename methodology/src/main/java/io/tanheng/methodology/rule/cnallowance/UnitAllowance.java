/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Allowance of a unit. */
public final class UnitAllowance {

    public static final Symbol ELECTRICITY = Symbol.of("A_e", "tCO2", "Allowance for electricity", "供电或发电配额");
    public static final Symbol HEAT = Symbol.of("A_h", "tCO2", "Allowance for heat", "供热配额");
    public static final Symbol RESULT = Symbol.of("A", "tCO2", "Allowance of the unit", "机组配额");

    public static final Rule RULE = Rule.of("cnallowance.unit", "Allowance of a unit", "机组配额")
            .confidence(Plan.RECALLED)
            .notNegative(ELECTRICITY, "an allowance is not negative.")
            .notNegative(HEAT, "an allowance is not negative.")
            .gives(
                    RESULT,
                    sum(ELECTRICITY, HEAT),
                    Citation.of("Allocation plans for power generation 2019-24", "allowance of a unit"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> electricity, Outcome<? extends Term> heat) {
        return RULE.on(law).with(ELECTRICITY, electricity).with(HEAT, heat).derive();
    }

    private UnitAllowance() {}
}
