/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of a fuel burned or otherwise used up, all of its carbon oxidised. */
public final class FuelEmission {

    static final Symbol CC = Symbol.of("CC", "tC/GJ", "Carbon content by energy", "单位热值含碳量");
    static final Symbol OF = Symbol.parameter("OF", "1", "cetssteel.oxidation-factor", "Oxidation factor", "碳氧化率");

    public static final Rule RULE = rule("cetssteel.fuel-emission", Carrier.MASS);
    public static final Rule GAS_RULE = rule("cetssteel.gas-emission", Carrier.VOLUME);

    /** Applies the rule to a fuel in tonnes, or to a gas in normal volume. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> consumption,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> carbonContent) {
        return consumption.then(amount -> {
            Carrier carrier = Carrier.of(amount);
            Rule rule = carrier == Carrier.MASS ? RULE : GAS_RULE;
            return rule.on(law)
                    .with(consumption(carrier), UnitConversion.to(law, carrier.unit(), Outcome.present(amount)))
                    .with(calorificValue(carrier), UnitConversion.to(law, carrier.energy(), calorificValue))
                    .with(CC, UnitConversion.to(law, "tC/GJ", carbonContent))
                    .derive();
        });
    }

    private static Rule rule(String id, Carrier carrier) {
        return Rule.of(id, "Emission of a fuel", "燃料燃烧排放量")
                .confidence(Guide.SECONDARY)
                .notNegative(
                        consumption(carrier), "a net consumption is not negative; what leaves the fence is a product.")
                .notNegative(calorificValue(carrier), "a calorific value is not negative.")
                .notNegative(CC, "a carbon content is not negative.")
                .gives(
                        Symbol.of("E", "tCO2", "Emission of the fuel", "燃料排放量"),
                        quotient(
                                product(consumption(carrier), calorificValue(carrier), CC, OF, Guide.M_CO2), Guide.M_C),
                        Guide.ENTERPRISE);
    }

    private static Symbol consumption(Carrier carrier) {
        return Symbol.of("FC", carrier.unit(), "Net consumption", "净消耗量");
    }

    private static Symbol calorificValue(Carrier carrier) {
        return Symbol.of("NCV", carrier.energy(), "Net calorific value", "低位发热量");
    }

    private FuelEmission() {}
}
