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

/** Standard coal per electricity supplied; the part for heat is left out. */
public final class SupplyCoalRate {

    public static final Symbol RATIO = Symbol.of("a", "1", "Heat supply ratio", "供热比");
    public static final Symbol COAL = Symbol.of("B_h", "tce", "Standard coal burned", "标准煤耗量");
    public static final Symbol SUPPLIED = Symbol.of("W_gd", "MWh", "Electricity supplied", "供电量");
    public static final Symbol RESULT = Symbol.of("b_gd", "tce/MWh", "Standard coal per electricity supplied", "供电煤耗");

    public static final Rule RULE = Rule.of("cnpower.supply-coal-rate", "Coal rate of electricity supplied", "供电煤耗")
            .confidence(Guide.MEDIUM)
            .notNegative(RATIO, "a heat supply ratio is a share between 0 and 1.")
            .notNegative(difference(constant("1", "1"), RATIO), "a heat supply ratio is a share between 0 and 1.")
            .notNegative(COAL, "an amount of fuel is not negative.")
            .positive(SUPPLIED, "without electricity supplied there is no rate per megawatt hour.")
            .gives(
                    RESULT,
                    quotient(product(difference(constant("1", "1"), RATIO), COAL), SUPPLIED),
                    Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> ratio,
            Outcome<? extends Term> coal,
            Outcome<? extends Term> supplied) {
        return RULE.on(law)
                .with(RATIO, ratio)
                .with(COAL, coal)
                .with(SUPPLIED, supplied)
                .derive();
    }

    private SupplyCoalRate() {}
}
