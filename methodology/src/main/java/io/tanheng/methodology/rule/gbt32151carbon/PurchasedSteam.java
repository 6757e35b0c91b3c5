/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151carbon;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of purchased steam, whose whole enthalpy counts, unlike in {@code purchased.steam-heat}. */
public final class PurchasedSteam {

    public static final Symbol MASS = Symbol.of("m", "kg", "Mass of steam", "蒸汽质量");
    public static final Symbol ENTHALPY = Symbol.of("h", "kJ/kg", "Enthalpy of steam", "蒸汽焓");
    public static final Symbol FACTOR =
            Symbol.parameter("EF_heat", "tCO2/GJ", "heat.cn.default-factor", "Factor of purchased heat", "热力排放因子");
    public static final Symbol RESULT = Symbol.of("E_heat", "tCO2", "Carbon dioxide of purchased steam", "购入蒸汽排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151carbon.purchased-steam", "Purchased steam of carbon materials", "炭素材料购入蒸汽排放")
            .confidence(Confidence.transcribed("GB/T 32151.34-2024", "5.2.6"))
            .notNegative(MASS, "a mass is not negative.")
            .notNegative(ENTHALPY, "an enthalpy of steam is not negative.")
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(
                    RESULT,
                    product(converted(product(MASS, ENTHALPY), "kJ", "GJ"), FACTOR),
                    Citation.of("GB/T 32151.34-2024", "5.2.6 eq 13"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> mass,
            Outcome<? extends Term> enthalpy,
            Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(MASS, UnitConversion.to(law, "kg", mass))
                .with(ENTHALPY, UnitConversion.to(law, "kJ/kg", enthalpy))
                .with(FACTOR, factor)
                .derive();
    }

    private PurchasedSteam() {}
}
