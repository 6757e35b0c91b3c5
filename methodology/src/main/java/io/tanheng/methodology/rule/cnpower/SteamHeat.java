/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Heat supplied by steam, counted from water at 20 °C. */
public final class SteamHeat {

    public static final Symbol STEAM = Symbol.series("D_j", "t", "Steam supplied", "供热蒸汽量");
    public static final Symbol ENTHALPY = Symbol.series("h_j", "kJ/kg", "Enthalpy of the steam supplied", "供热蒸汽焓值");
    public static final Symbol WATER =
            Symbol.parameter("h_20", "kJ/kg", "cnpower.water-enthalpy", "Enthalpy of water at 20 degC", "20 ℃水的焓值");
    public static final Symbol RESULT = Symbol.of("Q_gr", "GJ", "Heat supplied", "供热量");

    public static final Rule RULE = Rule.of("cnpower.steam-heat", "Heat supplied by steam", "蒸汽供热量")
            .confidence(Guide.RECALLED)
            .notNegative(minimum(STEAM), "an amount of steam or water is not negative.")
            .notNegative(
                    difference(minimum(ENTHALPY), WATER),
                    "steam holds more heat than water at 20 degC; look at the enthalpy and its unit.")
            .gives(
                    RESULT,
                    converted(total(product(STEAM, difference(ENTHALPY, WATER))), "t.kJ/kg", "GJ"),
                    Guide.section("production data"));

    /** Applies the rule to lists in the same order. */
    public static Outcome<Term> of(InForce law, List<? extends Term> steam, List<? extends Term> enthalpies) {
        return RULE.on(law)
                .withSeries(STEAM, steam)
                .withSeries(ENTHALPY, enthalpies)
                .derive();
    }

    private SteamHeat() {}
}
