/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of purchased electricity; the factor is chosen by {@link FactorChoice}. */
public final class Electricity {

    public static final Symbol AMOUNT = Symbol.of("AD_el", "MWh", "Electricity purchased", "购入电量");
    public static final Symbol FACTOR = Symbol.of("EF_el", "tCO2/MWh", "Electricity factor", "电力排放因子");
    public static final Symbol RESULT = Symbol.of("E_el", "tCO2", "Carbon dioxide of purchased electricity", "购入电力排放量");

    public static final Rule RULE = Rule.of("purchased.electricity", "Purchased electricity", "购入电力排放")
            .confidence(Confidence.transcribed("GB/T 32151.34-2024", "5.2.6"))
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(RESULT, product(AMOUNT, FACTOR), Citation.of("GB/T 32151.34-2024", "5.2.6 eq 12"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> amount, Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(AMOUNT, UnitConversion.to(law, "MWh", amount))
                .with(FACTOR, UnitConversion.to(law, "tCO2/MWh", factor))
                .derive();
    }

    private Electricity() {}
}
