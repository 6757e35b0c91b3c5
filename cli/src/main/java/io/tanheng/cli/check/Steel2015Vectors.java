/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.gbt32151steel.ElectricityEmission;
import io.tanheng.methodology.rule.gbt32151steel.EnterpriseEmission;
import io.tanheng.methodology.rule.gbt32151steel.FluxFactor;
import io.tanheng.methodology.rule.gbt32151steel.FuelEmission;
import io.tanheng.methodology.rule.gbt32151steel.HeatEmission;
import io.tanheng.methodology.rule.gbt32151steel.MaterialEmission;
import io.tanheng.methodology.rule.gbt32151steel.ProductCredit;
import io.tanheng.methodology.rule.gbt32151steel.Standard;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Steel by GB/T 32151.5-2015; its default factors have ended, so that after 2026-09-30 a vector gives its own. */
final class Steel2015Vectors {

    static final List<VectorRule> RULES = List.of(VectorRule.of("STL-2")
            .number("coke_breeze", "t")
            .number("NCV", "GJ/t")
            .number("CC", "tC/GJ")
            .number("OF", "1")
            .number("limestone", "t")
            .number("CaCO3", "1")
            .number("MgCO3", "1")
            .optionalNumber("EF_CaCO3", "tCO2/t")
            .optionalNumber("EF_MgCO3", "tCO2/t")
            .number("power", "MWh")
            .number("EF_el", "tCO2/MWh")
            .number("heat", "GJ")
            .optionalNumber("EF_heat", "tCO2/GJ")
            .number("crude_steel", "t")
            .optionalNumber("EF_steel", "tCO2/t")
            .computedBy(Steel2015Vectors::enterprise));

    private Steel2015Vectors() {}

    private static Map<String, Answer> enterprise(InForce law, Inputs in) {
        Outcome<Term> fuel =
                FuelEmission.of(law, in.number("coke_breeze"), in.number("NCV"), in.number("CC"), in.number("OF"));
        Outcome<Term> fluxFactor = FluxFactor.of(
                law,
                in.number("CaCO3"),
                in.numberOr("EF_CaCO3", () -> Standard.carbonate(law, "calcium")),
                in.number("MgCO3"),
                in.numberOr("EF_MgCO3", () -> Standard.carbonate(law, "magnesium")));
        Outcome<Term> flux = MaterialEmission.of(law, in.number("limestone"), fluxFactor);
        Outcome<Term> power = ElectricityEmission.of(law, in.number("power"), in.number("EF_el"));
        Outcome<Term> heat = HeatEmission.of(law, in.number("heat"), in.numberOr("EF_heat", () -> Standard.heat(law)));
        Outcome<Term> credit = ProductCredit.of(
                law, in.number("crude_steel"), in.numberOr("EF_steel", () -> Standard.factor(law, "crude-steel")));
        return Answers.start()
                .with("E_fuel", fuel)
                .with("EF_limestone", fluxFactor)
                .with("E_flux", flux)
                .with("E_el", power)
                .with("E_heat", heat)
                .with("R", credit)
                .with(
                        "E",
                        EnterpriseEmission.of(
                                law,
                                Map.of(
                                        EnterpriseEmission.FUEL, fuel,
                                        EnterpriseEmission.PROCESS, flux,
                                        EnterpriseEmission.POWER_IN, power,
                                        EnterpriseEmission.HEAT_IN, heat,
                                        EnterpriseEmission.PRODUCTS, credit,
                                        EnterpriseEmission.POWER_OUT, none("E_el_out"),
                                        EnterpriseEmission.HEAT_OUT, none("E_heat_out"))))
                .done();
    }

    /** The formula of the vector sells neither electricity nor heat. */
    private static Outcome<Term> none(String symbol) {
        return Outcome.present(
                new Term.Configured(symbol, Quantity.of("0", "tCO2"), "formula of the vector, nothing is sold"));
    }
}
