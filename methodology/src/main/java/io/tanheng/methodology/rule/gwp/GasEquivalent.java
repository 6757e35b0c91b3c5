/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gwp;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** A fluorinated gas as carbon dioxide. */
public final class GasEquivalent {

    public static final Symbol MASS = Symbol.of("m", "t", "Gas emitted", "气体排放量");
    public static final Symbol POTENTIAL = Symbol.of("GWP", "tCO2e/t", "Warming potential", "全球增温潜势");
    public static final Symbol RESULT = Symbol.of("E_CO2e", "tCO2e", "Emission as carbon dioxide", "二氧化碳当量排放量");

    public static final Rule RULE = Rule.of("gwp.gas-equivalent", "A fluorinated gas as carbon dioxide", "含氟气体的二氧化碳当量")
            .confidence(Confidence.unverified(
                    "The formula is the definition of the warming potential; the tables of the reports were recalled, not read.",
                    "公式即增温潜势的定义；各报告的数值表凭记忆，未读原文。"))
            .notNegative(MASS, "a mass is not negative.")
            .gives(
                    RESULT,
                    product(MASS, POTENTIAL),
                    Citation.of("IPCC", "GWP100 of the report named with the potential"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> mass, Outcome<? extends Term> potential) {
        return RULE.on(law)
                .with(MASS, UnitConversion.to(law, "t", mass))
                .with(POTENTIAL, potential)
                .derive();
    }

    private GasEquivalent() {}
}
