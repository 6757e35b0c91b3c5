/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Heat the boiler gives to the steam of the turbine. */
public final class HeatProduced {

    public static final Symbol MAIN_STEAM = Symbol.of("D_ms", "t", "Main steam", "主蒸汽量");
    public static final Symbol MAIN_ENTHALPY = Symbol.of("h_ms", "kJ/kg", "Enthalpy of main steam", "主蒸汽焓值");
    public static final Symbol FEED_ENTHALPY = Symbol.of("h_fw", "kJ/kg", "Enthalpy of feed water", "给水焓值");
    public static final Symbol REHEAT_STEAM = Symbol.of("D_rh", "t", "Reheat steam", "再热蒸汽量");
    public static final Symbol REHEAT_RISE = Symbol.of("dh_rh", "kJ/kg", "Enthalpy rise of reheat steam", "再热蒸汽焓升");
    public static final Symbol RESULT = Symbol.of("Q_cr", "GJ", "Heat produced", "产热量");

    public static final Rule RULE = Rule.of("cnpower.heat-produced", "Heat produced", "产热量")
            .confidence(Guide.MEDIUM)
            .notNegative(MAIN_STEAM, "an amount of steam or water is not negative.")
            .notNegative(difference(MAIN_ENTHALPY, FEED_ENTHALPY), "steam holds more heat than the feed water.")
            .notNegative(REHEAT_STEAM, "an amount of steam or water is not negative.")
            .notNegative(REHEAT_RISE, "reheating does not take heat away.")
            .gives(
                    RESULT,
                    converted(
                            sum(
                                    product(MAIN_STEAM, difference(MAIN_ENTHALPY, FEED_ENTHALPY)),
                                    product(REHEAT_STEAM, REHEAT_RISE)),
                            "t.kJ/kg",
                            "GJ"),
                    Guide.section("production data"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> mainSteam,
            Outcome<? extends Term> mainEnthalpy,
            Outcome<? extends Term> feedEnthalpy,
            Outcome<? extends Term> reheatSteam,
            Outcome<? extends Term> reheatRise) {
        return RULE.on(law)
                .with(MAIN_STEAM, mainSteam)
                .with(MAIN_ENTHALPY, mainEnthalpy)
                .with(FEED_ENTHALPY, feedEnthalpy)
                .with(REHEAT_STEAM, reheatSteam)
                .with(REHEAT_RISE, reheatRise)
                .derive();
    }

    private HeatProduced() {}
}
