/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Excess-air coefficient, HJ 212-2017 Annex D equation 26. */
public final class ExcessAir {

    public static final Symbol O2_AIR = Symbol.parameter("O2_air", "%", "hj75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol O2_DRY = Symbol.of("O2_d", "%", "Oxygen in dry gas", "干基含氧量");
    public static final Symbol RESULT = Symbol.of("alpha", "1", "Excess-air coefficient", "过量空气系数");

    public static final Rule RULE = Rule.of("hj75.excess-air", "Excess-air coefficient", "过量空气系数")
            .notNegative(O2_DRY, "oxygen is not negative; look at zero drift.")
            .positive(difference(O2_AIR, O2_DRY), "flue gas holds less oxygen than air; the analyser may draw in air.")
            .gives(RESULT, quotient(O2_AIR, difference(O2_AIR, O2_DRY)), Citation.of("HJ 212-2017", "Annex D eq (26)"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> oxygen) {
        return RULE.on(law).with(O2_DRY, oxygen).derive();
    }

    private ExcessAir() {}
}
