/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** The guide, how sure we are of its equations, and its default factors by the name of the material. */
public final class Guide {

    static final Citation ENTERPRISE =
            new Citation("CETS-AG-03.01-V01-2024", Optional.of("enterprise level"), Optional.empty());
    static final Citation PROCESS =
            new Citation("CETS-AG-03.01-V01-2024", Optional.of("process level"), Optional.empty());
    static final Confidence SECONDARY = Confidence.secondary(
            "Two public calculators and a data set agree on it; look the equation up in the guide.",
            "两个公开计算器与一份数据一致，需对照指南原文公式。");

    static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");

    /** The default factor of a flux, an electrode or a bought material, such as {@code pig-iron}. */
    public static Outcome<Term> inputFactor(InForce law, String material) {
        return law.parameter("cetssteel.input." + material);
    }

    /** The default factor of a product that holds carbon back, such as {@code crude-steel}. */
    public static Outcome<Term> productFactor(InForce law, String product) {
        return law.parameter("cetssteel.product." + product);
    }

    private Guide() {}
}
