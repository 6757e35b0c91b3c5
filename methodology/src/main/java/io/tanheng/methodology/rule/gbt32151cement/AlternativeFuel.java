/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of the fossil carbon of one alternative fuel. */
public final class AlternativeFuel {

    public static final Symbol FR = Symbol.of("FR", "t", "Alternative fuel burnt", "替代燃料消耗量");
    public static final Symbol NCV = Symbol.of("NCV", "GJ/t", "Net calorific value", "低位发热量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/GJ", "Factor of all its carbon", "排放因子");
    public static final Symbol ALPHA = Symbol.of("alpha", "1", "Fossil share of its carbon", "化石碳比例");
    public static final Symbol RESULT = Symbol.of("E3", "tCO2", "Emission of fossil carbon", "化石碳燃烧排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151cement.alternative-fuel", "Emission of an alternative fuel", "替代燃料燃烧排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(FR, "an amount of material is not negative.")
            .positive(NCV, "a calorific value is positive.")
            .notNegative(EF, "an emission factor is not negative.")
            .notNegative(ALPHA, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), ALPHA), "a share is at most 1; a percentage is no fraction.")
            .gives(RESULT, product(FR, NCV, EF, ALPHA), Citation.of(Document.NAME, "alternative fuel equation"));

    /** Applies the rule; what is not measured is that of an {@link AlternativeFuelKind}. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> fuel,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> factor,
            Outcome<? extends Term> fossilShare) {
        return RULE.on(law)
                .with(FR, fuel)
                .with(NCV, calorificValue)
                .with(EF, factor)
                .with(ALPHA, fossilShare)
                .derive();
    }

    private AlternativeFuel() {}
}
