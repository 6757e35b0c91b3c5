/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Heat supplied by hot water, counted from 20 °C. */
public final class HotWaterHeat {

    public static final Symbol WATER = Symbol.of("D_w", "t", "Hot water supplied", "供热水量");
    public static final Symbol TEMPERATURE = Symbol.of("T_s", "degC", "Temperature of the hot water", "供水温度");
    public static final Symbol REFERENCE =
            Symbol.parameter("T_0", "degC", "cnpower.water-temperature", "Reference temperature", "基准温度");
    public static final Symbol CAPACITY =
            Symbol.parameter("c_w", "kJ/kg/degC", "cnpower.water-specific-heat", "Specific heat of water", "水的比热");
    public static final Symbol RESULT = Symbol.of("Q_hw", "GJ", "Heat supplied by hot water", "热水供热量");

    public static final Rule RULE = Rule.of("cnpower.hot-water-heat", "Heat supplied by hot water", "热水供热量")
            .confidence(Guide.RECALLED)
            .notNegative(WATER, "an amount of steam or water is not negative.")
            .notNegative(
                    difference(TEMPERATURE, REFERENCE), "water colder than the reference temperature supplies no heat.")
            .gives(
                    RESULT,
                    converted(product(WATER, difference(TEMPERATURE, REFERENCE), CAPACITY), "t.kJ/kg", "GJ"),
                    Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> water, Outcome<? extends Term> temperature) {
        return RULE.on(law).with(WATER, water).with(TEMPERATURE, temperature).derive();
    }

    private HotWaterHeat() {}
}
