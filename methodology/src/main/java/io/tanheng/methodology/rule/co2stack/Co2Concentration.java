/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.co2stack;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** Carbon dioxide by mass from its share of the dry gas. */
public final class Co2Concentration {

    public static final Symbol C_CO2 = Symbol.of("C_CO2", "%", "Carbon dioxide in dry gas", "干基二氧化碳体积浓度");
    public static final Symbol M_CO2 =
            Symbol.parameter("M_CO2", "g/mol", "co2stack.molar-mass-co2", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol V_M =
            Symbol.parameter("V_m", "L/mol", "hj75.molar-volume", "Molar volume at the standard state", "标准状态摩尔体积");
    public static final Symbol RESULT =
            Symbol.of("C_mass", "mg/m3", "Mass concentration at the standard state", "标准状态质量浓度");

    public static final Rule RULE = Rule.of(
                    "co2stack.co2-concentration", "CO2 mass concentration from volume share", "由体积浓度求 CO2 质量浓度")
            .confidence(Confidence.unverified(
                    "Stoichiometric; the text of DL/T 2376-2021 was not read.", "符合化学计量;未读到 DL/T 2376-2021 原文。"))
            .notNegative(C_CO2, "a concentration is not negative; look at zero drift.")
            .notNegative(difference(constant("100", "%"), C_CO2), "a volume fraction is at most 100 %.")
            .positive(M_CO2, "a molar mass is positive.")
            .gives(
                    RESULT,
                    converted(quotient(product(C_CO2, M_CO2), V_M), "%.g/L", "mg/m3"),
                    new Citation("DL/T 2376-2021", Optional.of("mass equation"), Optional.empty()));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> share, Outcome<? extends Term> molarMass) {
        return RULE.on(law).with(C_CO2, share).with(M_CO2, molarMass).derive();
    }

    private Co2Concentration() {}
}
