/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.maximum;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Carbon dioxide of a fuel over many months. */
public final class MonthlyCombustion {

    public static final Symbol FUELS = Symbol.series("FC_m", "t", "Fuel burned in each month", "各月燃料消耗量");
    public static final Symbol CARBONS = Symbol.series("C_m", "tC/t", "Carbon content of each month", "各月收到基含碳量");
    public static final Symbol OXIDATION = Symbol.of("OF", "1", "Oxidation factor", "碳氧化率");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Carbon dioxide of the fuel", "燃料燃烧 CO2 排放量");

    public static final Rule RULE = Rule.of(
                    "cnpower.monthly-combustion", "Combustion of a fuel, month by month", "分月计算的燃料燃烧排放")
            .confidence(Guide.RECALLED)
            .notNegative(minimum(FUELS), "an amount of fuel is not negative.")
            .notNegative(minimum(CARBONS), "a carbon content is not negative.")
            .notNegative(
                    difference(constant("1", "tC/t"), maximum(CARBONS)),
                    "a tonne of fuel holds at most a tonne of carbon; a percentage is divided by 100.")
            .notNegative(OXIDATION, "an oxidation factor is not negative.")
            .notNegative(difference(constant("1", "1"), OXIDATION), "an oxidation factor is a share, not a percentage.")
            .gives(
                    RESULT,
                    quotient(product(total(product(FUELS, CARBONS)), OXIDATION, M_CO2), M_C),
                    Guide.section("combustion of fossil fuels"));

    /** Applies the rule to lists in the same order. */
    public static Outcome<Term> of(
            InForce law, List<? extends Term> fuels, List<? extends Term> carbons, Outcome<? extends Term> oxidation) {
        return RULE.on(law)
                .withSeries(FUELS, fuels)
                .withSeries(CARBONS, carbons)
                .with(OXIDATION, oxidation)
                .derive();
    }

    private MonthlyCombustion() {}
}
