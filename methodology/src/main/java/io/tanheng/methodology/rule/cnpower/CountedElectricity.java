/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of purchased electricity as far as the scheme counts it in the period: all of it, or none. */
public final class CountedElectricity {

    public static final Symbol COUNTED = Symbol.parameter(
            "n_el", "1", "cnpower.purchased-electricity-counted", "Whether it counts: 1 or 0", "是否计入：1 或 0");
    public static final Symbol RESULT =
            Symbol.of("E_el", "tCO2", "Carbon dioxide of purchased electricity that counts", "计入总量的购入电力 CO2 排放量");

    public static final Rule RULE = Rule.of(
                    "cnpower.counted-electricity",
                    "Purchased electricity of a power unit, as far as it counts",
                    "发电设施计入总量的购入电力排放")
            .confidence(Guide.RECALLED)
            .notNegative(PurchasedElectricity.ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(PurchasedElectricity.FACTOR, "an emission factor is not negative.")
            .gives(
                    RESULT,
                    product(PurchasedElectricity.ELECTRICITY, PurchasedElectricity.FACTOR, COUNTED),
                    Guide.section("purchased electricity"));

    /** Applies the rule with the switch of a day. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> electricity, Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(PurchasedElectricity.ELECTRICITY, electricity)
                .with(PurchasedElectricity.FACTOR, factor)
                .derive();
    }

    private CountedElectricity() {}
}
