/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide as what the other dry components leave, Annex VIII equation 3. */
public final class Equation3 {

    public static final Symbol N2 = Symbol.of("N2", "%", "Nitrogen in dry gas", "干基氮气");
    public static final Symbol O2 = Symbol.of("O2", "%", "Oxygen in dry gas", "干基氧气");
    public static final Symbol AR = Symbol.of("Ar", "%", "Argon in dry gas", "干基氩气");
    public static final Symbol OTHER = Symbol.of("other", "%", "Other dry components in dry gas", "干基其他干组分");
    public static final Symbol RESULT = Symbol.of("CO2", "%", "Carbon dioxide in dry gas", "干基二氧化碳");

    public static final Rule RULE = Rule.of("mrr.eq3", "Concentration by difference", "差减法求浓度")
            .confidence(Confidence.unverified(
                    "Only the heading of equation 3 was visible in the source read.", "所读来源中仅见公式 3 的标题。"))
            .notNegative(N2, "a share of the gas is not negative.")
            .notNegative(O2, "a share of the gas is not negative.")
            .notNegative(AR, "a share of the gas is not negative.")
            .notNegative(OTHER, "a share of the gas is not negative.")
            .notNegative(difference(constant("100", "%"), sum(N2, O2, AR, OTHER)), "the components are at most 100 %.")
            .gives(
                    RESULT,
                    difference(constant("100", "%"), sum(N2, O2, AR, OTHER)),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 3"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> nitrogen,
            Outcome<? extends Term> oxygen,
            Outcome<? extends Term> argon,
            Outcome<? extends Term> other) {
        return RULE.on(law)
                .with(N2, nitrogen)
                .with(O2, oxygen)
                .with(AR, argon)
                .with(OTHER, other)
                .derive();
    }

    private Equation3() {}
}
