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

/** Tonnes of carbon dioxide per hour from its share of the dry gas and the dry flow. */
public final class Co2MassRate {

    public static final Symbol C_CO2 = Symbol.of("C_CO2", "%", "Carbon dioxide in dry gas", "干基二氧化碳体积浓度");
    public static final Symbol M_CO2 =
            Symbol.parameter("M_CO2", "g/mol", "co2stack.molar-mass-co2", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol V_M =
            Symbol.parameter("V_m", "L/mol", "hj75.molar-volume", "Molar volume at the standard state", "标准状态摩尔体积");
    public static final Symbol Q_SN = Symbol.of("Q_sn", "m3/h", "Dry flow at the standard state", "标准状态干烟气流量");
    public static final Symbol RESULT = Symbol.of("m_CO2", "t/h", "Carbon dioxide per hour", "CO2 小时排放速率");

    public static final Rule RULE = Rule.of(
                    "co2stack.co2-mass-rate", "CO2 mass rate from dry share and dry flow", "由干基体积浓度和干烟气流量求 CO2 排放速率")
            .confidence(Confidence.unverified(
                    "Stoichiometric; the text of DL/T 2376-2021 was not read.", "符合化学计量;未读到 DL/T 2376-2021 原文。"))
            .notNegative(C_CO2, "a concentration is not negative; look at zero drift.")
            .notNegative(difference(constant("100", "%"), C_CO2), "a volume fraction is at most 100 %.")
            .positive(M_CO2, "a molar mass is positive.")
            .notNegative(Q_SN, "gas flows up the stack; look at the velocity meter.")
            .gives(
                    RESULT,
                    converted(product(quotient(product(C_CO2, M_CO2), V_M), Q_SN), "%.g.m3/L/h", "t/h"),
                    new Citation("DL/T 2376-2021", Optional.of("mass equation"), Optional.empty()));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> share,
            Outcome<? extends Term> molarMass,
            Outcome<? extends Term> flow) {
        return RULE.on(law)
                .with(C_CO2, share)
                .with(M_CO2, molarMass)
                .with(Q_SN, flow)
                .derive();
    }

    private Co2MassRate() {}
}
