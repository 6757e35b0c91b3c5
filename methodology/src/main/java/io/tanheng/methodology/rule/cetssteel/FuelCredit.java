/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon that leaves in a fuel or gas the mill made itself and sold, such as coke; counted among the carbon products. */
public final class FuelCredit {

    public static final Rule RULE = rule("cetssteel.fuel-credit", Carrier.MASS);
    public static final Rule GAS_RULE = rule("cetssteel.gas-credit", Carrier.VOLUME);

    /** Applies the rule to a fuel in tonnes, or to a gas in normal volume. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> sold,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> carbonContent) {
        return sold.then(amount -> {
            Carrier carrier = Carrier.of(amount);
            Rule rule = carrier == Carrier.MASS ? RULE : GAS_RULE;
            return rule.on(law)
                    .with(sold(carrier), UnitConversion.to(law, carrier.unit(), Outcome.present(amount)))
                    .with(calorificValue(carrier), UnitConversion.to(law, carrier.energy(), calorificValue))
                    .with(FuelEmission.CC, UnitConversion.to(law, "tC/GJ", carbonContent))
                    .derive();
        });
    }

    private static Rule rule(String id, Carrier carrier) {
        return Rule.of(id, "Carbon held back in a fuel sold", "外销自产燃料隐含的排放量")
                .confidence(Confidence.unverified(
                        "The guide counts other carbon products; look up how it treats coke and gas that a mill makes and sells.",
                        "指南列有其他固碳产品，需查其对自产外销焦炭和煤气的处理。"))
                .notNegative(sold(carrier), "a sold amount is not negative.")
                .notNegative(calorificValue(carrier), "a calorific value is not negative.")
                .notNegative(FuelEmission.CC, "a carbon content is not negative.")
                .gives(
                        Symbol.of("R", "tCO2", "Credit of the fuel sold", "外销燃料隐含的排放量"),
                        quotient(
                                product(sold(carrier), calorificValue(carrier), FuelEmission.CC, Guide.M_CO2),
                                Guide.M_C),
                        Guide.ENTERPRISE);
    }

    private static Symbol sold(Carrier carrier) {
        return Symbol.of("P", carrier.unit(), "Made here and sold", "自产外销量");
    }

    private static Symbol calorificValue(Carrier carrier) {
        return Symbol.of("NCV", carrier.energy(), "Net calorific value", "低位发热量");
    }

    private FuelCredit() {}
}
