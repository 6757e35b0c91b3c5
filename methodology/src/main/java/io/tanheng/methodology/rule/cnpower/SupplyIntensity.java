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

/** Carbon dioxide per electricity supplied; the part for heat is left out. */
public final class SupplyIntensity {

    public static final Symbol RATIO = Symbol.of("a", "1", "Heat supply ratio", "供热比");
    public static final Symbol EMISSION = Symbol.of("E", "tCO2", "Carbon dioxide of the unit", "机组 CO2 排放量");
    public static final Symbol SUPPLIED = Symbol.of("W_gd", "MWh", "Electricity supplied", "供电量");
    public static final Symbol RESULT =
            Symbol.of("S_gd", "tCO2/MWh", "Carbon dioxide per electricity supplied", "供电碳排放强度");

    public static final Rule RULE = Rule.of(
                    "cnpower.supply-intensity", "Carbon intensity of electricity supplied", "供电碳排放强度")
            .confidence(Guide.MEDIUM)
            .notNegative(RATIO, "a heat supply ratio is a share between 0 and 1.")
            .notNegative(difference(constant("1", "1"), RATIO), "a heat supply ratio is a share between 0 and 1.")
            .notNegative(EMISSION, "an emission is not negative.")
            .positive(SUPPLIED, "without electricity supplied there is no rate per megawatt hour.")
            .gives(
                    RESULT,
                    quotient(product(difference(constant("1", "1"), RATIO), EMISSION), SUPPLIED),
                    Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> ratio,
            Outcome<? extends Term> emission,
            Outcome<? extends Term> supplied) {
        return RULE.on(law)
                .with(RATIO, ratio)
                .with(EMISSION, emission)
                .with(SUPPLIED, supplied)
                .derive();
    }

    private SupplyIntensity() {}
}
