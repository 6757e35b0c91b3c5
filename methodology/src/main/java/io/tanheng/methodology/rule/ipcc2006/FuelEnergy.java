/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Heat of the fuel burnt, of which all tier 1 emissions are made. */
public final class FuelEnergy {

    public static final Symbol A = Symbol.of("A", "t", "Fuel burnt", "燃料消耗量");
    public static final Symbol NCV = Symbol.of("NCV", "TJ/Gg", "Net calorific value", "低位发热量");
    public static final Symbol RESULT = Symbol.of("Q", "TJ", "Heat of the fuel", "燃料热量");

    public static final Rule RULE = Rule.of("ipcc2006.fuel-energy", "Heat of the fuel", "燃料热量")
            .confidence(Confidence.unverified(
                    "Expert recall; look equation 2.1 up in volume 2 of IPCC 2006.",
                    "凭专家记忆，需对照 IPCC 2006 第 2 卷的 equation 2.1。"))
            .notNegative(A, "an amount of fuel is not negative.")
            .positive(NCV, "a calorific value is positive.")
            .gives(RESULT, product(converted(A, "t", "Gg"), NCV), Citation.of("IPCC 2006", "volume 2 equation 2.1"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> amount, Outcome<? extends Term> calorificValue) {
        return RULE.on(law)
                .with(A, UnitConversion.to(law, "t", amount))
                .with(NCV, calorificValue)
                .derive();
    }

    private FuelEnergy() {}
}
