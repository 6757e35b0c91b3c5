/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;

/** Allowance for the electricity of condensing units the load factor correction does not concern, 2019-22. */
public final class NetElectricityWithoutLoad {

    public static final Symbol ELECTRICITY = Symbol.of("Q_e", "MWh", "Electricity supplied, net", "供电量");
    public static final Symbol BENCHMARK = Symbol.of("B_e", "tCO2/MWh", "Benchmark per electricity supplied", "供电基准值");
    public static final Symbol COOLING = Symbol.of("F_l", "1", "Cooling factor", "冷却方式修正系数");
    public static final Symbol RESULT = Symbol.of("A_e", "tCO2", "Allowance for electricity", "供电配额");

    public static final Rule RULE = Rule.of(
                    "cnallowance.net-electricity-without-load",
                    "Allowance for electricity without load factor correction (2019-22)",
                    "供电配额，不适用负荷系数修正（2019-22）")
            .confidence(Plan.RECALLED)
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(BENCHMARK, "a benchmark is not negative.")
            .notNegative(COOLING, "a correction factor is not negative.")
            .gives(RESULT, product(ELECTRICITY, BENCHMARK, COOLING), Plan.untilYear2022("allowance for electricity"));

    private NetElectricityWithoutLoad() {}
}
