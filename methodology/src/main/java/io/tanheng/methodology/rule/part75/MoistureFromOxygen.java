/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

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

/** Moisture from oxygen in dry and in wet gas, Appendix F equation F-31. */
public final class MoistureFromOxygen {

    public static final Symbol O2_DRY = Symbol.of("O2_d", "%", "Oxygen in dry gas", "干基含氧量");
    public static final Symbol O2_WET = Symbol.of("O2_w", "%", "Oxygen in wet gas", "湿基含氧量");
    public static final Symbol RESULT = Symbol.of("H2O", "%", "Moisture of the flue gas", "烟气湿度");

    public static final Rule RULE = Rule.of(
                    "part75.moisture-from-oxygen", "Moisture from wet and dry oxygen", "由干湿氧求湿度")
            .notNegative(O2_WET, "oxygen is not negative; look at zero drift.")
            .positive(O2_DRY, "without oxygen in the gas its moisture cannot be told from it.")
            .notNegative(
                    difference(O2_DRY, O2_WET),
                    "dry gas holds at least as much oxygen as wet gas; compare the two analysers.")
            .gives(
                    RESULT,
                    quotient(product(constant("100", "%"), difference(O2_DRY, O2_WET)), O2_DRY),
                    Citation.of("40 CFR Part 75", "Appendix F eq F-31"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> dry, Outcome<? extends Term> wet) {
        return RULE.on(law).with(O2_DRY, dry).with(O2_WET, wet).derive();
    }

    private MoistureFromOxygen() {}
}
