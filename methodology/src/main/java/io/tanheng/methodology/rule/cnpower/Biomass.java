/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of biomass, pure or the biomass part of a mix: zero by the guide, and shown as such. */
public final class Biomass {

    public static final Symbol FUEL = Symbol.of("FC", "t", "Biomass burned", "生物质消耗量");
    public static final Symbol FACTOR =
            Symbol.parameter("EF_bio", "tCO2/t", "cnpower.biomass-factor", "Factor of biomass", "生物质排放因子");
    public static final Symbol RESULT =
            Symbol.of("E_bio", "tCO2", "Carbon dioxide of biomass that counts", "计入的生物质 CO2 排放量");

    public static final Rule RULE = Rule.of("cnpower.biomass", "Combustion of biomass", "生物质燃烧排放")
            .confidence(Guide.RECALLED)
            .notNegative(FUEL, "an amount of fuel is not negative.")
            .gives(RESULT, product(FUEL, FACTOR), Guide.section("combustion of fossil fuels"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> fuel) {
        return RULE.on(law).with(FUEL, fuel).derive();
    }

    private Biomass() {}
}
