/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Allowance for electricity a unit supplies, 2019 to 2022; a unit that supplies no heat has the heat supply factor 1. */
public final class NetElectricity {

    public static final Symbol ELECTRICITY = Symbol.of("Q_e", "MWh", "Electricity supplied, net", "供电量");
    public static final Symbol BENCHMARK = Symbol.of("B_e", "tCO2/MWh", "Benchmark per electricity supplied", "供电基准值");
    public static final Symbol COOLING = Symbol.of("F_l", "1", "Cooling factor", "冷却方式修正系数");
    public static final Symbol HEAT_SUPPLY = Symbol.of("F_r", "1", "Heat supply factor", "供热量修正系数");
    public static final Symbol LOAD = Symbol.of("F_f", "1", "Load factor correction", "负荷（出力）系数修正系数");
    public static final Symbol RESULT = Symbol.of("A_e", "tCO2", "Allowance for electricity", "供电配额");

    public static final Rule RULE = Rule.of(
                    "cnallowance.net-electricity", "Allowance for electricity supplied (2019-22)", "供电配额（2019-22）")
            .confidence(Plan.RECALLED)
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(BENCHMARK, "a benchmark is not negative.")
            .notNegative(COOLING, "a correction factor is not negative.")
            .notNegative(HEAT_SUPPLY, "a correction factor is not negative.")
            .notNegative(LOAD, "a correction factor is not negative.")
            .gives(
                    RESULT,
                    product(ELECTRICITY, BENCHMARK, COOLING, HEAT_SUPPLY, LOAD),
                    Plan.untilYear2022("allowance for electricity"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> electricity,
            Outcome<? extends Term> benchmark,
            Outcome<? extends Term> cooling,
            Outcome<? extends Term> heatSupply,
            Outcome<? extends Term> load) {
        return RULE.on(law)
                .with(ELECTRICITY, electricity)
                .with(BENCHMARK, benchmark)
                .with(COOLING, cooling)
                .with(HEAT_SUPPLY, heatSupply)
                .with(LOAD, load)
                .derive();
    }

    private NetElectricity() {}
}
