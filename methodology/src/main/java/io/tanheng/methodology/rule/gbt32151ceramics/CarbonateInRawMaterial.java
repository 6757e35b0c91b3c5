/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151ceramics;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of the carbonates in one raw material. */
public final class CarbonateInRawMaterial {

    public static final Symbol M = Symbol.of("M", "t", "Raw material", "原料消耗量");
    public static final Symbol ETA =
            Symbol.parameter("eta", "1", "gbt32151ceramics.utilisation", "Utilisation of the raw material", "原料利用率");
    public static final Symbol CALCITE =
            Symbol.of("C_CaCO3", "1", "Share of calcium carbonate in the raw material", "原料中碳酸钙含量");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_CACO3 = Symbol.parameter(
            "M_CaCO3",
            "t/Mmol",
            "gbt32151ceramics.molar-mass-calcium-carbonate",
            "Molar mass of calcium carbonate",
            "碳酸钙摩尔质量");
    public static final Symbol MAGNESITE =
            Symbol.of("C_MgCO3", "1", "Share of magnesium carbonate in the raw material", "原料中碳酸镁含量");
    public static final Symbol M_MGCO3 = Symbol.parameter(
            "M_MgCO3",
            "t/Mmol",
            "gbt32151ceramics.molar-mass-magnesium-carbonate",
            "Molar mass of magnesium carbonate",
            "碳酸镁摩尔质量");
    public static final Symbol RESULT = Symbol.of("E_i", "tCO2", "Emission of the carbonates", "碳酸盐分解排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151ceramics.carbonate-in-raw-material",
                    "Emission of carbonates in a raw material",
                    "原料中碳酸盐分解排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(ETA, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), ETA), "a share is at most 1; a percentage is no fraction.")
            .notNegative(CALCITE, "a share is not negative.")
            .notNegative(MAGNESITE, "a share is not negative.")
            .notNegative(
                    difference(constant("1", "1"), sum(CALCITE, MAGNESITE)),
                    "the carbonates are together at most the whole of the material; give fractions.")
            .gives(
                    RESULT,
                    product(
                            M,
                            ETA,
                            sum(
                                    quotient(product(CALCITE, M_CO2), M_CACO3),
                                    quotient(product(MAGNESITE, M_CO2), M_MGCO3))),
                    Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule with the default utilisation. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> material,
            Outcome<? extends Term> calciumCarbonate,
            Outcome<? extends Term> magnesiumCarbonate) {
        return RULE.on(law)
                .with(M, material)
                .with(CALCITE, calciumCarbonate)
                .with(MAGNESITE, magnesiumCarbonate)
                .derive();
    }

    /** Applies the rule with a measured utilisation. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> material,
            Outcome<? extends Term> calciumCarbonate,
            Outcome<? extends Term> magnesiumCarbonate,
            Outcome<? extends Term> utilisation) {
        return RULE.on(law)
                .with(M, material)
                .with(CALCITE, calciumCarbonate)
                .with(MAGNESITE, magnesiumCarbonate)
                .with(ETA, utilisation)
                .derive();
    }

    private CarbonateInRawMaterial() {}
}
