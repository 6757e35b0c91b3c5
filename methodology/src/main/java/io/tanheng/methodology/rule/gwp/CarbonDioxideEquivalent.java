/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gwp;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.EditionMix;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide, methane and nitrous oxide as carbon dioxide; refused where the potentials come from two reports. */
public final class CarbonDioxideEquivalent {

    public static final Symbol CO2 = Symbol.of("E_CO2", "tCO2", "Carbon dioxide", "二氧化碳排放量");
    public static final Symbol CH4 = Symbol.of("E_CH4", "tCH4", "Methane", "甲烷排放量");
    public static final Symbol N2O = Symbol.of("E_N2O", "tN2O", "Nitrous oxide", "氧化亚氮排放量");
    public static final Symbol GWP_CH4 = Symbol.of("GWP_CH4", "tCO2e/tCH4", "Warming potential of methane", "甲烷全球增温潜势");
    public static final Symbol GWP_N2O =
            Symbol.of("GWP_N2O", "tCO2e/tN2O", "Warming potential of nitrous oxide", "氧化亚氮全球增温潜势");
    public static final Symbol RESULT = Symbol.of("E_CO2e", "tCO2e", "Emission as carbon dioxide", "二氧化碳当量排放量");

    public static final Rule RULE = Rule.of("gwp.carbon-dioxide-equivalent", "Emission as carbon dioxide", "二氧化碳当量排放量")
            .confidence(Confidence.unverified(
                    "The formula is the definition of the warming potential; the tables of the reports were recalled, not read.",
                    "公式即增温潜势的定义；各报告的数值表凭记忆，未读原文。"))
            .notNegative(CO2, "a mass is not negative.")
            .notNegative(CH4, "a mass is not negative.")
            .notNegative(N2O, "a mass is not negative.")
            .gives(
                    RESULT,
                    sum(product(CO2, constant("1", "tCO2e/tCO2")), product(CH4, GWP_CH4), product(N2O, GWP_N2O)),
                    Citation.of("IPCC", "GWP100 of the report named with the potentials"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> carbonDioxide,
            Outcome<? extends Term> methane,
            Outcome<? extends Term> nitrousOxide,
            Outcome<? extends Term> potentialOfMethane,
            Outcome<? extends Term> potentialOfNitrousOxide) {
        return RULE.on(law)
                .with(CO2, carbonDioxide)
                .with(CH4, methane)
                .with(N2O, nitrousOxide)
                .with(GWP_CH4, potentialOfMethane)
                .with(GWP_N2O, potentialOfNitrousOxide)
                .derive()
                .then(EditionMix::refuse);
    }

    private CarbonDioxideEquivalent() {}
}
