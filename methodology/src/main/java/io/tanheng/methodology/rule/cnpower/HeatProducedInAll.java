/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Heat produced with the heat the boiler supplies past the turbine. */
public final class HeatProducedInAll {

    public static final Symbol TURBINE = Symbol.of("Q_t", "GJ", "Heat produced for the turbine", "汽轮机侧产热量");
    public static final Symbol DIRECT = Symbol.of("Q_d", "GJ", "Heat the boiler supplies directly", "锅炉直供热量");
    public static final Symbol RESULT = Symbol.of("Q_cr", "GJ", "Heat produced", "产热量");

    public static final Rule RULE = Rule.of(
                    "cnpower.heat-produced-in-all", "Heat produced with heat past the turbine", "产热量（含锅炉直供）")
            .confidence(Guide.MEDIUM)
            .notNegative(TURBINE, "an amount of heat is not negative.")
            .notNegative(DIRECT, "an amount of heat is not negative.")
            .gives(RESULT, sum(TURBINE, DIRECT), Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> turbine, Outcome<? extends Term> direct) {
        return RULE.on(law).with(TURBINE, turbine).with(DIRECT, direct).derive();
    }

    private HeatProducedInAll() {}
}
