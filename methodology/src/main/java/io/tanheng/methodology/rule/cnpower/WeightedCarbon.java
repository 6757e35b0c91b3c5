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

/** Carbon content of many months by the fuel burned in each; never the arithmetic mean. */
public final class WeightedCarbon {

    public static final Symbol FUELS = Symbol.series("FC_m", "t", "Fuel burned in each month", "各月燃料消耗量");
    public static final Symbol CARBONS = Symbol.series("C_m", "tC/t", "Carbon content of each month", "各月收到基含碳量");
    public static final Symbol RESULT = Symbol.of("C_ar", "tC/t", "Carbon content, weighted by mass", "加权平均收到基含碳量");

    public static final Rule RULE = Rule.of("cnpower.weighted-carbon", "Carbon of many months, by mass", "多月加权平均含碳量")
            .confidence(Guide.RECALLED)
            .notNegative(minimum(FUELS), "an amount of fuel is not negative.")
            .notNegative(minimum(CARBONS), "a carbon content is not negative.")
            .notNegative(
                    difference(constant("1", "tC/t"), maximum(CARBONS)),
                    "a tonne of fuel holds at most a tonne of carbon; a percentage is divided by 100.")
            .gives(
                    RESULT,
                    quotient(total(product(FUELS, CARBONS)), total(FUELS)),
                    Guide.section("combustion of fossil fuels"));

    /** Applies the rule to lists in the same order. */
    public static Outcome<Term> of(InForce law, List<? extends Term> fuels, List<? extends Term> carbons) {
        return RULE.on(law)
                .withSeries(FUELS, fuels)
                .withSeries(CARBONS, carbons)
                .derive();
    }

    private WeightedCarbon() {}
}
