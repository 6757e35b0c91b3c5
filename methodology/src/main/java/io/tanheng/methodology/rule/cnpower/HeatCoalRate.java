/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Standard coal per heat supplied. */
public final class HeatCoalRate {

    public static final Symbol RATIO = Symbol.of("a", "1", "Heat supply ratio", "供热比");
    public static final Symbol COAL = Symbol.of("B_h", "tce", "Standard coal burned", "标准煤耗量");
    public static final Symbol HEAT = Symbol.of("Q_gr", "GJ", "Heat supplied", "供热量");
    public static final Symbol RESULT = Symbol.of("b_gr", "tce/GJ", "Standard coal per heat supplied", "供热煤耗");

    public static final Rule RULE = Rule.of("cnpower.heat-coal-rate", "Coal rate of heat supplied", "供热煤耗")
            .confidence(Guide.MEDIUM)
            .notNegative(RATIO, "a heat supply ratio is a share between 0 and 1.")
            .notNegative(difference(constant("1", "1"), RATIO), "a heat supply ratio is a share between 0 and 1.")
            .notNegative(COAL, "an amount of fuel is not negative.")
            .positive(HEAT, "without heat supplied there is no rate per gigajoule.")
            .gives(RESULT, quotient(product(RATIO, COAL), HEAT), Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> ratio, Outcome<? extends Term> coal, Outcome<? extends Term> heat) {
        return RULE.on(law).with(RATIO, ratio).with(COAL, coal).with(HEAT, heat).derive();
    }

    private HeatCoalRate() {}
}
