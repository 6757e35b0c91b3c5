/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.fuel.DefaultFactorCombustion;
import io.tanheng.methodology.rule.fuel.FuelMeasure;
import io.tanheng.methodology.rule.fuel.FuelTable;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Combustion with the default factors of GB/T 32151.34-2024. */
final class FuelVectors {

    static final List<VectorRule> RULES = List.of(
            rule("FUEL-1", FuelMeasure.NORMAL_VOLUME),
            rule("FUEL-2", FuelMeasure.NORMAL_VOLUME),
            rule("FUEL-3", FuelMeasure.MASS),
            rule("FUEL-4", FuelMeasure.MASS));

    private FuelVectors() {}

    private static VectorRule rule(String id, FuelMeasure measure) {
        return VectorRule.of(id)
                .number("FC", measure.unit())
                .number("NCV", "GJ/unit")
                .number("CC", "tC/GJ")
                .number("OF", "1")
                .computedBy((law, in) -> emission(law, in, measure));
    }

    private static Map<String, Answer> emission(InForce law, Inputs in, FuelMeasure measure) {
        return Answers.start()
                .with(
                        "E",
                        DefaultFactorCombustion.of(
                                law,
                                FuelTable.GBT_32151_34_2024,
                                in.number("FC"),
                                in.number("NCV").map(heat -> ofTheUnitOfTheFuel(heat, measure)),
                                in.number("CC"),
                                in.number("OF")))
                .done();
    }

    /** Vectors give the heat of one unit of the fuel and leave it to the fuel which unit that is. */
    private static Term ofTheUnitOfTheFuel(Term heat, FuelMeasure measure) {
        return new Term.Measured(
                heat.symbol(),
                new Quantity(heat.value().amount(), Unit.parse(measure.calorificUnit())),
                "input of the vector");
    }
}
