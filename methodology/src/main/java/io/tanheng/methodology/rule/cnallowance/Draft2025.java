/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;

/** Allowances of a power unit by the draft for 2025 and 2026, which is not law; only its peak-shaving factor was found. */
public final class Draft2025 {

    public static final Symbol ELECTRICITY = GrossElectricity.ELECTRICITY;
    public static final Symbol BENCHMARK = GrossElectricity.BENCHMARK;
    public static final Symbol PEAK = GrossElectricity.PEAK;
    public static final Symbol HEAT = Heat.HEAT;
    public static final Symbol HEAT_BENCHMARK = Heat.BENCHMARK;

    private static final Confidence ASSUMED = Confidence.unverified(
            "The draft was not read but for its peak-shaving factor; the form is that of the plan for 2023 and 2024. Compare with the plan once it is published.",
            "除调峰修正系数外未读到征求意见稿；公式沿用 2023、2024 年度方案的形式。正式方案发布后需核对。");

    public static final Rule ELECTRICITY_RULE = Rule.of(
                    "cnallowance.electricity-draft-2025",
                    "Allowance for electricity generated (draft for 2025-26)",
                    "发电配额（2025-26 征求意见稿）")
            .confidence(ASSUMED)
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(BENCHMARK, "a benchmark is not negative.")
            .notNegative(PEAK, "a correction factor is not negative.")
            .gives(GrossElectricity.RESULT, product(ELECTRICITY, BENCHMARK, PEAK), draft("allowance for electricity"));

    public static final Rule WITHOUT_PEAK_RULE = Rule.of(
                    "cnallowance.electricity-without-peak-draft-2025",
                    "Allowance for electricity generated, without peak-shaving factor (draft for 2025-26)",
                    "发电配额，不适用调峰修正（2025-26 征求意见稿）")
            .confidence(ASSUMED)
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(BENCHMARK, "a benchmark is not negative.")
            .gives(GrossElectricity.RESULT, product(ELECTRICITY, BENCHMARK), draft("allowance for electricity"));

    public static final Rule HEAT_RULE = Rule.of(
                    "cnallowance.heat-draft-2025",
                    "Allowance for heat supplied (draft for 2025-26)",
                    "供热配额（2025-26 征求意见稿）")
            .confidence(ASSUMED)
            .notNegative(HEAT, "an amount of heat is not negative.")
            .notNegative(HEAT_BENCHMARK, "a benchmark is not negative.")
            .gives(Heat.RESULT, product(HEAT, HEAT_BENCHMARK), draft("allowance for heat"));

    private static Citation draft(String clause) {
        return Citation.of("Allocation plan for power generation 2025-26, consultation draft", clause);
    }

    private Draft2025() {}
}
