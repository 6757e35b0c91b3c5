/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Share of the heat produced that is supplied as heat. */
public final class HeatRatio {

    public static final Symbol SUPPLIED = Symbol.of("Q_gr", "GJ", "Heat supplied", "供热量");
    public static final Symbol PRODUCED = Symbol.of("Q_cr", "GJ", "Heat produced", "产热量");
    public static final Symbol RESULT = Symbol.of("a", "1", "Heat supply ratio", "供热比");

    public static final Rule RULE = Rule.of("cnpower.heat-ratio", "Heat supply ratio", "供热比")
            .confidence(Guide.MEDIUM)
            .notNegative(SUPPLIED, "an amount of heat is not negative.")
            .positive(PRODUCED, "without heat produced there is no ratio.")
            .notNegative(difference(PRODUCED, SUPPLIED), "no more heat can be supplied than is produced.")
            .gives(RESULT, quotient(SUPPLIED, PRODUCED), Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> supplied, Outcome<? extends Term> produced) {
        return RULE.on(law).with(SUPPLIED, supplied).with(PRODUCED, produced).derive();
    }

    private HeatRatio() {}
}
