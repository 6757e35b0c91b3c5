/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.gwp.CarbonDioxideEquivalent;
import io.tanheng.methodology.rule.gwp.GwpSet;
import io.tanheng.methodology.rule.ipcc2006.CarbonDioxide;
import io.tanheng.methodology.rule.ipcc2006.FuelEnergy;
import io.tanheng.methodology.rule.ipcc2006.Methane;
import io.tanheng.methodology.rule.ipcc2006.NitrousOxide;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Stationary combustion of IPCC 2006, and the three gases as one by three reports. */
final class IpccVectors {

    static final List<VectorRule> RULES = List.of(VectorRule.of("IPCC-1")
            .number("A", "t")
            .number("NCV", "TJ/Gg")
            .number("EF_CO2", "kgCO2/TJ")
            .number("EF_CH4", "kgCH4/TJ")
            .number("EF_N2O", "kgN2O/TJ")
            .computedBy(IpccVectors::combustion));

    private IpccVectors() {}

    private static Map<String, Answer> combustion(InForce law, Inputs in) {
        Outcome<Term> heat = FuelEnergy.of(law, in.number("A"), in.number("NCV"));
        Outcome<Term> carbonDioxide = CarbonDioxide.of(law, heat, in.number("EF_CO2"));
        Outcome<Term> methane = Methane.of(law, heat, in.number("EF_CH4"));
        Outcome<Term> nitrousOxide = NitrousOxide.of(law, heat, in.number("EF_N2O"));
        return Answers.start()
                .with("energy", heat)
                .with("CO2", carbonDioxide)
                .with("CH4", methane)
                .with("N2O", nitrousOxide)
                .with("CO2e_AR4", equivalent(law, GwpSet.AR4, "methane", carbonDioxide, methane, nitrousOxide))
                .with("CO2e_AR5", equivalent(law, GwpSet.AR5, "methane", carbonDioxide, methane, nitrousOxide))
                .with(
                        "CO2e_AR6_fossil",
                        equivalent(law, GwpSet.AR6, "methane-fossil", carbonDioxide, methane, nitrousOxide))
                .done();
    }

    private static Outcome<Term> equivalent(
            InForce law,
            GwpSet set,
            String kindOfMethane,
            Outcome<Term> carbonDioxide,
            Outcome<Term> methane,
            Outcome<Term> nitrousOxide) {
        return CarbonDioxideEquivalent.of(
                law, carbonDioxide, methane, nitrousOxide, set.of(law, kindOfMethane), set.of(law, "nitrous-oxide"));
    }
}
