/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Methane from stationary combustion, tier 1. */
public final class Methane {

    public static final Symbol HEAT = Symbol.of("Q", "TJ", "Heat of the fuel", "燃料热量");
    public static final Symbol FACTOR = Symbol.of("EF_CH4", "kgCH4/TJ", "Methane per unit of heat", "单位热值甲烷排放因子");
    public static final Symbol RESULT = Symbol.of("E_CH4", "tCH4", "Methane emitted", "甲烷排放量");

    public static final Rule RULE = Rule.of("ipcc2006.methane", "Methane from stationary combustion", "固定源燃烧甲烷排放")
            .confidence(Confidence.unverified(
                    "Expert recall; look equation 2.1 up in volume 2 of IPCC 2006.",
                    "凭专家记忆，需对照 IPCC 2006 第 2 卷的 equation 2.1。"))
            .notNegative(HEAT, "the heat of a fuel is not negative.")
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(
                    RESULT,
                    converted(product(HEAT, FACTOR), "kgCH4", "tCH4"),
                    Citation.of("IPCC 2006", "volume 2 equation 2.1"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> heat, Outcome<? extends Term> factor) {
        return RULE.on(law).with(HEAT, heat).with(FACTOR, factor).derive();
    }

    private Methane() {}
}
