/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

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

/** Emission of a gas burnt in a clinker line, by its volume at 0 °C and 101.325 kPa. */
public final class GasCombustion {

    public static final Symbol FC = Symbol.of("FC", "1e4Nm3", "Fuel burnt", "燃料消耗量");
    public static final Symbol NCV = Symbol.of("NCV", "GJ/1e4Nm3", "Net calorific value", "低位发热量");
    public static final Symbol CC = Symbol.of("CC", "tC/GJ", "Carbon content per heat", "单位热值含碳量");
    public static final Symbol OF = Symbol.of("OF", "1", "Oxidation factor", "碳氧化率");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol RESULT = Symbol.of("E_fuel", "tCO2", "Emission of the fuel", "燃料燃烧排放量");

    public static final Rule RULE = Rule.of("cetscement.gas-combustion", "Emission of a gas", "气体燃料燃烧排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(FC, "an amount of material is not negative.")
            .positive(NCV, "a calorific value is positive.")
            .notNegative(CC, "a carbon content is not negative.")
            .notNegative(OF, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), OF), "a share is at most 1; a percentage is no fraction.")
            .gives(RESULT, quotient(product(FC, NCV, CC, OF, M_CO2), M_C), Citation.of(Document.NAME, "fuel equation"));

    /** Applies the rule; the oxidation factor is that of a {@link Burning}. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> fuel,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> carbon,
            Outcome<? extends Term> oxidationFactor) {
        return RULE.on(law)
                .with(FC, fuel)
                .with(NCV, calorificValue)
                .with(CC, carbon)
                .with(OF, oxidationFactor)
                .derive();
    }

    private GasCombustion() {}
}
