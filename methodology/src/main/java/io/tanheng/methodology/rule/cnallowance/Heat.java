/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Allowance for heat a unit supplies. */
public final class Heat {

    public static final Symbol HEAT = Symbol.of("Q_h", "GJ", "Heat supplied", "供热量");
    public static final Symbol BENCHMARK = Symbol.of("B_h", "tCO2/GJ", "Benchmark per heat supplied", "供热基准值");
    public static final Symbol RESULT = Symbol.of("A_h", "tCO2", "Allowance for heat", "供热配额");

    public static final Rule RULE = Rule.of("cnallowance.heat", "Allowance for heat supplied", "供热配额")
            .confidence(Plan.RECALLED)
            .notNegative(HEAT, "an amount of heat is not negative.")
            .notNegative(BENCHMARK, "a benchmark is not negative.")
            .gives(
                    RESULT,
                    product(HEAT, BENCHMARK),
                    Citation.of("Allocation plans for power generation 2019-24", "allowance for heat"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> heat, Outcome<? extends Term> benchmark) {
        return RULE.on(law).with(HEAT, heat).with(BENCHMARK, benchmark).derive();
    }

    private Heat() {}
}
