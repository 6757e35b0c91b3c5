/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/**
 * A fuel or by-product gas of one process: charged where it is used, credited where it is made and passed on. Below zero where the process
 * makes more than it uses; the credits and charges inside the fence cancel, so that only net figures are published.
 */
public final class ProcessCarrier {

    public static final Rule RULE = rule("cetssteel.process-fuel", Carrier.MASS);
    public static final Rule GAS_RULE = rule("cetssteel.process-gas", Carrier.VOLUME);

    /** Applies the rule to a fuel in tonnes, or to a gas in normal volume. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> consumed,
            Outcome<? extends Term> passedOn,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> carbonContent) {
        return consumed.then(amount -> {
            Carrier carrier = Carrier.of(amount);
            Rule rule = carrier == Carrier.MASS ? RULE : GAS_RULE;
            return rule.on(law)
                    .with(consumed(carrier), UnitConversion.to(law, carrier.unit(), Outcome.present(amount)))
                    .with(passedOn(carrier), UnitConversion.to(law, carrier.unit(), passedOn))
                    .with(calorificValue(carrier), UnitConversion.to(law, carrier.energy(), calorificValue))
                    .with(FuelEmission.CC, UnitConversion.to(law, "tC/GJ", carbonContent))
                    .derive();
        });
    }

    private static Rule rule(String id, Carrier carrier) {
        return Rule.of(id, "Net emission of a fuel or gas in a process", "工序燃料或煤气净排放量")
                .confidence(Guide.SECONDARY)
                .notNegative(consumed(carrier), "a consumed amount is not negative.")
                .notNegative(passedOn(carrier), "an amount passed on is not negative.")
                .notNegative(calorificValue(carrier), "a calorific value is not negative.")
                .notNegative(FuelEmission.CC, "a carbon content is not negative.")
                .gives(
                        Symbol.of("E_net", "tCO2", "Net emission of the fuel or gas", "净排放量"),
                        quotient(
                                product(
                                        difference(consumed(carrier), passedOn(carrier)),
                                        calorificValue(carrier),
                                        FuelEmission.CC,
                                        Guide.M_CO2),
                                Guide.M_C),
                        Guide.PROCESS);
    }

    private static Symbol consumed(Carrier carrier) {
        return Symbol.of("Q_in", carrier.unit(), "Consumed by the process", "工序消耗量");
    }

    private static Symbol passedOn(Carrier carrier) {
        return Symbol.of("Q_out", carrier.unit(), "Made and passed on by the process", "工序产出并外供量");
    }

    private static Symbol calorificValue(Carrier carrier) {
        return Symbol.of("NCV", carrier.energy(), "Net calorific value", "低位发热量");
    }

    private ProcessCarrier() {}
}
