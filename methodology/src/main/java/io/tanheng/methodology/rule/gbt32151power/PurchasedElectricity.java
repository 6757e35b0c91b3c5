/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151power;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of purchased electricity, which the enterprise report counts in every year. */
public final class PurchasedElectricity {

    public static final Symbol ELECTRICITY = Symbol.of("AD", "MWh", "Electricity purchased", "购入使用电量");
    public static final Symbol FACTOR = Symbol.of("EF", "tCO2/MWh", "Grid factor", "电网排放因子");
    public static final Symbol RESULT =
            Symbol.of("E_el", "tCO2", "Carbon dioxide of purchased electricity", "购入电力 CO2 排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151power.purchased-electricity", "Purchased electricity of a power enterprise", "发电企业购入电力排放")
            .confidence(Confidence.unverified(
                    "Expert recall; look it up in GB/T 32151.1-2015.", "凭专家记忆；需对照 GB/T 32151.1-2015 原文。"))
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(RESULT, product(ELECTRICITY, FACTOR), Citation.of("GB/T 32151.1-2015", "purchased electricity"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> electricity, Outcome<? extends Term> factor) {
        return RULE.on(law).with(ELECTRICITY, electricity).with(FACTOR, factor).derive();
    }

    private PurchasedElectricity() {}
}
