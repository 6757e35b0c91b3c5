/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Electricity a unit supplies that supplies heat too. */
public final class NetSupplyOfCogeneration {

    public static final Symbol GENERATED = Symbol.of("W_fd", "MWh", "Electricity generated", "发电量");
    public static final Symbol HOUSE_LOAD = Symbol.of("W_cy", "MWh", "House load", "综合厂用电量");
    public static final Symbol HEAT_LOAD = Symbol.of("W_rcy", "MWh", "House load for heat alone", "供热专用厂用电量");
    public static final Symbol RATIO = Symbol.of("a", "1", "Heat supply ratio", "供热比");
    public static final Symbol RESULT = Symbol.of("W_gd", "MWh", "Electricity supplied", "供电量");

    public static final Rule RULE = Rule.of(
                    "cnpower.net-supply-of-cogeneration", "Net supply of a cogeneration unit", "热电联产机组供电量")
            .confidence(Guide.MEDIUM)
            .notNegative(GENERATED, "an amount of electricity is not negative.")
            .notNegative(HEAT_LOAD, "an amount of electricity is not negative.")
            .notNegative(difference(HOUSE_LOAD, HEAT_LOAD), "the house load for heat is part of the house load.")
            .notNegative(RATIO, "a heat supply ratio is a share between 0 and 1.")
            .notNegative(difference(constant("1", "1"), RATIO), "a heat supply ratio is a share between 0 and 1.")
            .gives(
                    RESULT,
                    difference(
                            GENERATED,
                            product(difference(HOUSE_LOAD, HEAT_LOAD), difference(constant("1", "1"), RATIO))),
                    Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> generated,
            Outcome<? extends Term> houseLoad,
            Outcome<? extends Term> heatLoad,
            Outcome<? extends Term> ratio) {
        return RULE.on(law)
                .with(GENERATED, generated)
                .with(HOUSE_LOAD, houseLoad)
                .with(HEAT_LOAD, heatLoad)
                .with(RATIO, ratio)
                .derive();
    }

    private NetSupplyOfCogeneration() {}
}
