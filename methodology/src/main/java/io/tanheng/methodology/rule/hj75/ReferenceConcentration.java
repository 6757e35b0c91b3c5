/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Concentration at the reference oxygen, HJ 212-2017 Annex D equations 27 and 28; never used for mass. */
public final class ReferenceConcentration {

    public static final Symbol C = Symbol.of("C", "mg/m3", "Measured concentration in dry gas", "实测干基浓度");
    public static final Symbol O2_AIR = Symbol.parameter("O2_air", "%", "hj75.oxygen-in-air", "Oxygen in air", "空气含氧量");
    public static final Symbol O2_REF =
            Symbol.of("O2_ref", "%", "Reference oxygen of the kind of installation", "基准含氧量");
    public static final Symbol O2_DRY = Symbol.of("O2_d", "%", "Oxygen in dry gas", "干基含氧量");
    public static final Symbol RESULT = Symbol.of("C_ref", "mg/m3", "Concentration at the reference oxygen", "折算浓度");

    public static final Rule RULE = Rule.of(
                    "hj75.reference-concentration", "Concentration at the reference oxygen", "基准含氧量折算浓度")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .notNegative(O2_REF, "the reference oxygen of the installation is not negative.")
            .positive(difference(O2_AIR, O2_REF), "the reference oxygen of the installation lies below that of air.")
            .notNegative(O2_DRY, "oxygen is not negative; look at zero drift.")
            .positive(difference(O2_AIR, O2_DRY), "flue gas holds less oxygen than air; the analyser may draw in air.")
            .gives(
                    RESULT,
                    quotient(product(C, difference(O2_AIR, O2_REF)), difference(O2_AIR, O2_DRY)),
                    Citation.of("HJ 212-2017", "Annex D eq (27), (28)"));

    /** Applies the rule and names the result. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> measured,
            Outcome<? extends Term> oxygen,
            Outcome<? extends Term> referenceOxygen,
            String symbol) {
        return RULE.on(law)
                .with(C, measured)
                .with(O2_DRY, oxygen)
                .with(O2_REF, referenceOxygen)
                .derive(symbol);
    }

    private ReferenceConcentration() {}
}
