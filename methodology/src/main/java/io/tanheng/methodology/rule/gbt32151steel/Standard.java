/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151steel;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** The standard of 2015, how sure we are of its equations, and its default factors, in force until 2026-09-30. */
public final class Standard {

    static final Citation CITATION =
            new Citation("GB/T 32151.5-2015", Optional.of("emissions of steel production"), Optional.empty());
    static final Confidence UNVERIFIED = Confidence.unverified(
            "Expert recall; look the equation up in GB/T 32151.5-2015. The edition of 2026 was not seen.",
            "凭专家记忆，需对照 GB/T 32151.5-2015 原文；2026 年版未见。");

    static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");

    /** The default factor of a flux, an electrode, a material or a product, such as {@code crude-steel}. */
    public static Outcome<Term> factor(InForce law, String material) {
        return law.parameter("gbt32151steel.factor." + material);
    }

    /** The factor of pure {@code calcium} or {@code magnesium} carbonate. */
    public static Outcome<Term> carbonate(InForce law, String metal) {
        return law.parameter("gbt32151steel.carbonate." + metal);
    }

    /** The default factor of heat. */
    public static Outcome<Term> heat(InForce law) {
        return law.parameter("gbt32151steel.heat-factor");
    }

    private Standard() {}
}
