/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151power;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide that flue-gas desulfurisation drives out of a carbonate; part of the enterprise report, not of the trading scheme. */
public final class Desulfurisation {

    public static final Symbol SORBENT = Symbol.of("CAL", "t", "Desulfurisation sorbent used", "脱硫剂消耗量");
    public static final Symbol SHARE = Symbol.parameter(
            "I", "1", "gbt32151power.carbonate-share", "Share of carbonate in the sorbent", "脱硫剂中碳酸盐含量");
    public static final Symbol FACTOR = Symbol.parameter(
            "EF", "tCO2/t", "gbt32151power.carbonate-factor", "Carbon dioxide of the carbonate", "碳酸盐排放因子");
    public static final Symbol CONVERSION =
            Symbol.parameter("TR", "1", "gbt32151power.conversion", "Share that is converted", "转化率");
    public static final Symbol RESULT = Symbol.of("E_tl", "tCO2", "Carbon dioxide of desulfurisation", "脱硫过程 CO2 排放量");

    public static final Rule RULE = Rule.of("gbt32151power.desulfurisation", "Flue-gas desulfurisation", "烟气脱硫过程排放")
            .confidence(Confidence.secondary(
                    "Read in a mapping of GB/T 32151.34-2024 5.2.5.2 eq 10, said to hold in GB/T 32151.1-2015; look both up.",
                    "来自 GB/T 32151.34-2024 5.2.5.2 式 (10) 的公开对照，GB/T 32151.1-2015 相同；均需对照原文。"))
            .notNegative(SORBENT, "an amount of sorbent is not negative.")
            .notNegative(SHARE, "a share of the sorbent is not negative.")
            .notNegative(difference(constant("1", "1"), SHARE), "a share is at most 1; a percentage is divided by 100.")
            .notNegative(FACTOR, "an emission factor is not negative.")
            .notNegative(CONVERSION, "a share of the sorbent is not negative.")
            .notNegative(
                    difference(constant("1", "1"), CONVERSION), "a share is at most 1; a percentage is divided by 100.")
            .gives(
                    RESULT,
                    product(SORBENT, SHARE, FACTOR, CONVERSION),
                    Citation.of("GB/T 32151.1-2015", "desulfurisation process"));

    /** Applies the rule with the limestone defaults of the standard for purity, factor and conversion. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> sorbent) {
        return RULE.on(law).with(SORBENT, sorbent).derive();
    }

    /** Applies the rule with purity, factor and conversion of one’s own. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> sorbent,
            Outcome<? extends Term> share,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> conversion) {
        return RULE.on(law)
                .with(SORBENT, sorbent)
                .with(SHARE, share)
                .with(FACTOR, factor)
                .with(CONVERSION, conversion)
                .derive();
    }

    private Desulfurisation() {}
}
