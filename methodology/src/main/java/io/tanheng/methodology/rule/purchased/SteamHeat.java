/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Heat of steam above water at 20 degC, as the parts of GB/T 32151 define it. */
public final class SteamHeat {

    public static final Symbol MASS = Symbol.of("m", "t", "Mass of steam", "蒸汽质量");
    public static final Symbol ENTHALPY = Symbol.of("h", "kJ/kg", "Enthalpy of steam", "蒸汽焓");
    public static final Symbol WATER =
            Symbol.parameter("h_0", "kJ/kg", "heat.cn.enthalpy-of-water", "Enthalpy of water at 20 degC", "20 摄氏度水的焓");
    public static final Symbol RESULT = Symbol.of("AD_heat", "GJ", "Heat of steam", "蒸汽热量");

    public static final Rule RULE = Rule.of("purchased.steam-heat", "Heat of steam", "蒸汽热量")
            .confidence(Confidence.unverified(
                    "Expert recall of the definition shared by the parts of GB/T 32151; look the clause up.",
                    "凭专家记忆的 GB/T 32151 各部分通用定义，需核实条款号。"))
            .notNegative(MASS, "a mass is not negative.")
            .notNegative(
                    difference(ENTHALPY, WATER),
                    "steam has more enthalpy than water at 20 degC; look at pressure and temperature.")
            .gives(
                    RESULT,
                    converted(product(MASS, difference(ENTHALPY, WATER)), "t.kJ/kg", "GJ"),
                    Citation.of("GB/T 32151", "definition of heat"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> mass, Outcome<? extends Term> enthalpy) {
        return RULE.on(law)
                .with(MASS, UnitConversion.to(law, "t", mass))
                .with(ENTHALPY, UnitConversion.to(law, "kJ/kg", enthalpy))
                .derive();
    }

    private SteamHeat() {}
}
