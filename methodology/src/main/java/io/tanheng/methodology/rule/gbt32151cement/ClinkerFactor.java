/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

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

/** Carbon dioxide per tonne of clinker from its calcium and magnesium oxide, less what did not come from carbonate. */
public final class ClinkerFactor {

    public static final Symbol CAO = Symbol.of("FR1", "1", "Share of calcium oxide in the clinker", "熟料中氧化钙含量");
    public static final Symbol CAO_OTHER =
            Symbol.of("FR10", "1", "Share of calcium oxide not from carbonate", "熟料中非碳酸盐来源氧化钙含量");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_CAO = Symbol.parameter(
            "M_CaO", "t/Mmol", "gbt32151cement.molar-mass-cao", "Molar mass of calcium oxide", "氧化钙摩尔质量");
    public static final Symbol MGO = Symbol.of("FR2", "1", "Share of magnesium oxide in the clinker", "熟料中氧化镁含量");
    public static final Symbol MGO_OTHER =
            Symbol.of("FR20", "1", "Share of magnesium oxide not from carbonate", "熟料中非碳酸盐来源氧化镁含量");
    public static final Symbol M_MGO = Symbol.parameter(
            "M_MgO", "t/Mmol", "gbt32151cement.molar-mass-mgo", "Molar mass of magnesium oxide", "氧化镁摩尔质量");
    public static final Symbol RESULT = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of clinker", "单位熟料过程排放");

    public static final Rule RULE = Rule.of(
                    "gbt32151cement.clinker-factor", "Clinker factor from its oxides", "由氧化物含量求熟料排放因子")
            .confidence(Document.CONFIDENCE)
            .notNegative(
                    difference(CAO, constant("0.25", "1")),
                    "clinker holds at least a quarter of calcium oxide; give the share as a fraction and look at the analysis.")
            .notNegative(
                    difference(constant("0.75", "1"), CAO),
                    "clinker holds at most three quarters of calcium oxide, as pure alite does; give the share as a fraction and look at the analysis.")
            .notNegative(MGO, "a share is not negative.")
            .notNegative(
                    difference(constant("1", "1"), sum(CAO, MGO)),
                    "calcium and magnesium oxide are together at most the whole.")
            .notNegative(CAO_OTHER, "a share is not negative.")
            .notNegative(
                    difference(CAO, CAO_OTHER),
                    "what does not come from carbonate is part of the oxide in the clinker.")
            .notNegative(MGO_OTHER, "a share is not negative.")
            .notNegative(
                    difference(MGO, MGO_OTHER),
                    "what does not come from carbonate is part of the oxide in the clinker.")
            .gives(
                    RESULT,
                    sum(
                            quotient(product(difference(CAO, CAO_OTHER), M_CO2), M_CAO),
                            quotient(product(difference(MGO, MGO_OTHER), M_CO2), M_MGO)),
                    Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule to shares of the clinker. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> calciumOxide,
            Outcome<? extends Term> calciumOxideNotFromCarbonate,
            Outcome<? extends Term> magnesiumOxide,
            Outcome<? extends Term> magnesiumOxideNotFromCarbonate) {
        return RULE.on(law)
                .with(CAO, calciumOxide)
                .with(CAO_OTHER, calciumOxideNotFromCarbonate)
                .with(MGO, magnesiumOxide)
                .with(MGO_OTHER, magnesiumOxideNotFromCarbonate)
                .derive();
    }

    private ClinkerFactor() {}
}
