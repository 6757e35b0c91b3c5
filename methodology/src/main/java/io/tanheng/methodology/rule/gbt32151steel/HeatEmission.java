/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151steel;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of heat bought, or of heat sold; the two are kept apart. */
public final class HeatEmission {

    public static final Symbol AD = Symbol.of("AD_heat", "GJ", "Heat bought or sold", "净购入或输出热力量");
    public static final Symbol EF = Symbol.of("EF_heat", "tCO2/GJ", "Emission factor of heat", "热力排放因子");
    public static final Symbol RESULT = Symbol.of("E_heat", "tCO2", "Emission of heat", "热力排放量");

    public static final Rule RULE = Rule.of("gbt32151steel.heat", "Emission of heat bought or sold", "购入或输出热力的排放量")
            .confidence(Standard.UNVERIFIED)
            .notNegative(AD, "an amount of heat is not negative; what is sold has a line of its own.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(AD, EF), Standard.CITATION);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> amount, Outcome<? extends Term> factor) {
        return RULE.on(law).with(AD, amount).with(EF, factor).derive();
    }

    private HeatEmission() {}
}
