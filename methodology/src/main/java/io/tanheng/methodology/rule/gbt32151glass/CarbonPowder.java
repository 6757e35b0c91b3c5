/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151glass;

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

/** Emission of carbon powder, or coal, in the batch. */
public final class CarbonPowder {

    public static final Symbol Q = Symbol.of("Q_c", "t", "Carbon powder in the batch", "配料碳粉消耗量");
    public static final Symbol C = Symbol.of("C_c", "tC/t", "Carbon content of the powder", "碳粉含碳量");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol RESULT = Symbol.of("E1", "tCO2", "Emission of the carbon powder", "碳粉氧化排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151glass.carbon-powder", "Emission of carbon powder in the batch", "配料碳粉氧化排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(Q, "an amount of material is not negative.")
            .notNegative(C, "a carbon content is not negative.")
            .notNegative(
                    difference(constant("1", "tC/t"), C),
                    "a tonne of powder holds at most a tonne of carbon; give a fraction.")
            .gives(
                    RESULT,
                    quotient(product(Q, C, M_CO2), M_C),
                    Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> powder, Outcome<? extends Term> carbon) {
        return RULE.on(law).with(Q, powder).with(C, carbon).derive();
    }

    private CarbonPowder() {}
}
