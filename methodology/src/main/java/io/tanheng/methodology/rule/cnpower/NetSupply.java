/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.difference;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Electricity a condensing unit supplies. */
public final class NetSupply {

    public static final Symbol GENERATED = Symbol.of("W_fd", "MWh", "Electricity generated", "发电量");
    public static final Symbol HOUSE_LOAD = Symbol.of("W_cy", "MWh", "House load", "综合厂用电量");
    public static final Symbol RESULT = Symbol.of("W_gd", "MWh", "Electricity supplied", "供电量");

    public static final Rule RULE = Rule.of("cnpower.net-supply", "Net supply of a condensing unit", "纯凝机组供电量")
            .confidence(Guide.RECALLED)
            .notNegative(GENERATED, "an amount of electricity is not negative.")
            .notNegative(HOUSE_LOAD, "an amount of electricity is not negative.")
            .gives(RESULT, difference(GENERATED, HOUSE_LOAD), Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> generated, Outcome<? extends Term> houseLoad) {
        return RULE.on(law)
                .with(GENERATED, generated)
                .with(HOUSE_LOAD, houseLoad)
                .derive();
    }

    private NetSupply() {}
}
