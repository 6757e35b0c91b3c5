/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of the organic carbon in the raw meal. */
public final class RawMealCarbon {

    public static final Symbol Q_RM = Symbol.of("Q_rm", "t", "Raw meal", "生料量");
    public static final Symbol FR0 = Symbol.of("FR0", "tC/t", "Non-fuel carbon in the raw meal", "生料中非燃料碳含量");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol RESULT = Symbol.of("E2", "tCO2", "Emission of non-fuel carbon", "生料中非燃料碳煅烧排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151cement.raw-meal-carbon", "Emission of non-fuel carbon in raw meal", "生料中非燃料碳煅烧排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(Q_RM, "an amount of material is not negative.")
            .notNegative(FR0, "a carbon content is not negative.")
            .notNegative(
                    difference(constant("0.05", "tC/t"), FR0),
                    "raw meal holds far less than 5 % of organic carbon; give it as a fraction.")
            .gives(
                    RESULT,
                    quotient(product(Q_RM, FR0, M_CO2), M_C),
                    Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule; the carbon is measured or that of a {@link RawMeal}. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> rawMeal, Outcome<? extends Term> carbon) {
        return RULE.on(law).with(Q_RM, rawMeal).with(FR0, carbon).derive();
    }

    private RawMealCarbon() {}
}
