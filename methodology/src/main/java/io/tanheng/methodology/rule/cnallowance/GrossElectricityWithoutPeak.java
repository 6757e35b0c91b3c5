/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Allowance for the electricity of units the peak-shaving factor does not concern: gas and non-conventional coal, 2023-24. */
public final class GrossElectricityWithoutPeak {

    public static final Symbol ELECTRICITY = Symbol.of("Q_gen", "MWh", "Electricity generated, gross", "发电量");
    public static final Symbol BENCHMARK = Symbol.of("B_e", "tCO2/MWh", "Benchmark per electricity generated", "发电基准值");
    public static final Symbol RESULT = Symbol.of("A_e", "tCO2", "Allowance for electricity", "发电配额");

    public static final Rule RULE = Rule.of(
                    "cnallowance.gross-electricity-without-peak",
                    "Allowance for electricity generated, without peak-shaving factor (2023-24)",
                    "发电配额，不适用调峰修正（2023-24）")
            .confidence(Plan.RECALLED)
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(BENCHMARK, "a benchmark is not negative.")
            .gives(RESULT, product(ELECTRICITY, BENCHMARK), Plan.of2023("allowance for electricity"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> electricity, Outcome<? extends Term> benchmark) {
        return RULE.on(law)
                .with(ELECTRICITY, electricity)
                .with(BENCHMARK, benchmark)
                .derive();
    }

    private GrossElectricityWithoutPeak() {}
}
