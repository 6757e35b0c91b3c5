/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import static io.tanheng.methodology.term.Formulas.byInterval;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.negative;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.startingAt;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** Allowances of steel, cement and aluminium: as verified in 2024, by the deviation from a balance value from 2025 on. */
public final class IndustryAllowance {

    private static final Citation PLAN =
            new Citation("Allocation plan for steel, cement and aluminium 2024-25", Optional.empty(), Optional.empty());
    private static final Confidence SECONDARY = Confidence.secondary(
            "The form stands in code that transcribes the draft of 2026; look it up in the plan of 2025-11-16.",
            "公式形式来自转录 2026 年征求意见稿的代码，需对照 2025-11-16 发布的方案原文。");

    public static final Symbol BALANCE = Symbol.of("BV", "tCO2/t", "Balance value of the product", "产品碳排放强度平衡值");
    public static final Symbol INTENSITY = Symbol.of("EI", "tCO2/t", "Emission per tonne of product", "单位产品碳排放强度");
    public static final Symbol DEVIATION = Symbol.of("X", "1", "Deviation from the balance value", "偏离平衡值的幅度");
    public static final Symbol SLOPE = Symbol.parameter(
            "k_X", "1", "cnallowance.industry.slope", "Share of the deviation that counts", "计入配额的偏离比例");
    public static final Symbol DEVIATION_LIMIT = Symbol.parameter(
            "X_lim",
            "1",
            "cnallowance.industry.deviation-limit",
            "Deviation from which the adjustment stays the same",
            "调整不再变化的偏离幅度");
    public static final Symbol ADJUSTMENT_LIMIT = Symbol.parameter(
            "alpha_lim", "1", "cnallowance.industry.adjustment-limit", "Greatest adjustment", "最大调整幅度");
    public static final Symbol ADJUSTMENT = Symbol.of("alpha", "1", "Adjustment of the allowances", "配额调整系数");
    public static final Symbol OUTPUT = Symbol.of("Q", "t", "Output of the product", "产品产量");
    public static final Symbol ALLOWANCES = Symbol.of("A", "tCO2", "Allowances", "配额量");
    public static final Symbol SHARE =
            Symbol.of("k_ver", "1", "Share of the verified emissions that is granted", "按核定排放量发放的比例");
    public static final Symbol VERIFIED = Symbol.of("E", "tCO2", "Verified emissions", "核定排放量");

    public static final Rule DEVIATION_RULE = Rule.of(
                    "cnallowance.industry-deviation", "Deviation from the balance value", "偏离平衡值的幅度")
            .confidence(SECONDARY)
            .positive(BALANCE, "a balance value is positive.")
            .notNegative(INTENSITY, "an intensity is not negative.")
            .gives(DEVIATION, quotient(difference(BALANCE, INTENSITY), BALANCE), PLAN);

    public static final Rule ADJUSTMENT_RULE = Rule.of(
                    "cnallowance.industry-adjustment", "Adjustment by the deviation, within limits", "按偏离幅度的有限调整")
            .confidence(SECONDARY)
            .gives(
                    ADJUSTMENT,
                    byInterval(
                            DEVIATION,
                            negative(ADJUSTMENT_LIMIT),
                            startingAt(DEVIATION_LIMIT, ADJUSTMENT_LIMIT),
                            startingAt(negative(DEVIATION_LIMIT), product(SLOPE, DEVIATION))),
                    PLAN);

    public static final Rule RULE = Rule.of(
                    "cnallowance.industry", "Allowances of a product from 2025 on", "产品配额量（2025 年度起）")
            .confidence(Confidence.unverified(
                    "Expert recall; look up whether output times intensity times the adjustment is what the plan prints.",
                    "凭专家记忆，需核对方案是否为产量乘强度乘调整系数。"))
            .notNegative(INTENSITY, "an intensity is not negative.")
            .notNegative(OUTPUT, "an output is not negative.")
            .gives(ALLOWANCES, product(INTENSITY, OUTPUT, sum(constant("1", "1"), ADJUSTMENT)), PLAN);

    public static final Rule RULE_2024 = Rule.of("cnallowance.industry-2024", "Allowances of 2024", "2024 年度配额量")
            .confidence(Confidence.secondary(
                    "Read in news about the plan of 2025-11-16, not in the plan; look it up there.",
                    "来自关于 2025-11-16 发布方案的新闻报道，非方案原文；需对照方案原文。"))
            .notNegative(VERIFIED, "a verified emission is not negative.")
            .gives(ALLOWANCES, product(SHARE, VERIFIED), PLAN);

    /** How far the product lies below its balance value; below zero where it lies above. */
    public static Outcome<Term> deviation(
            InForce law, Outcome<? extends Term> balance, Outcome<? extends Term> intensity) {
        return DEVIATION_RULE
                .on(law)
                .with(BALANCE, balance)
                .with(INTENSITY, intensity)
                .derive();
    }

    /** What the deviation changes; the same from the limit on, upwards and downwards. */
    public static Outcome<Term> adjustment(InForce law, Outcome<? extends Term> deviation) {
        return ADJUSTMENT_RULE.on(law).with(DEVIATION, deviation).derive();
    }

    /** The allowances of a product. */
    public static Outcome<Term> allowance(
            InForce law,
            Outcome<? extends Term> intensity,
            Outcome<? extends Term> output,
            Outcome<? extends Term> adjustment) {
        return RULE.on(law)
                .with(INTENSITY, intensity)
                .with(OUTPUT, output)
                .with(ADJUSTMENT, adjustment)
                .derive();
    }

    /** The allowances of compliance year 2024; a gap by the law of any other year. */
    public static Outcome<Term> of2024(InForce law, Outcome<? extends Term> verified) {
        return RULE_2024
                .on(law)
                .with(SHARE, law.parameter("cnallowance.industry.share-of-verified"))
                .with(VERIFIED, verified)
                .derive();
    }

    private IndustryAllowance() {}
}
