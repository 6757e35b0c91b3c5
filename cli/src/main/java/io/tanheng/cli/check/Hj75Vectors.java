/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.co2stack.Co2Concentration;
import io.tanheng.methodology.rule.co2stack.Co2MassRate;
import io.tanheng.methodology.rule.hj75.ActualFlow;
import io.tanheng.methodology.rule.hj75.DryConcentration;
import io.tanheng.methodology.rule.hj75.DryStandardFlow;
import io.tanheng.methodology.rule.hj75.ExcessAir;
import io.tanheng.methodology.rule.hj75.FlueGasVelocity;
import io.tanheng.methodology.rule.hj75.HourlyMassRate;
import io.tanheng.methodology.rule.hj75.MassConcentration;
import io.tanheng.methodology.rule.hj75.MoistureFromOxygen;
import io.tanheng.methodology.rule.hj75.NitrogenOxidesFromFractions;
import io.tanheng.methodology.rule.hj75.ReferenceConcentration;
import io.tanheng.methodology.rule.hj75.StandardConcentration;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Flow, concentration and mass of a stack by Chinese rules. */
final class Hj75Vectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("HJ-1")
                    .number("F", "m2")
                    .number("V_p", "m/s")
                    .number("K_v", "1")
                    .number("t_s", "degC")
                    .number("B_a", "Pa absolute")
                    .number("P_s", "Pa gauge")
                    .number("X_sw", "fraction")
                    .computedBy(Hj75Vectors::flow),
            VectorRule.of("HJ-2")
                    .number("C_s", "mg/m3 actual")
                    .number("t_s", "degC")
                    .number("B_a", "Pa absolute")
                    .number("P_s", "Pa gauge")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "C_sn",
                                    StandardConcentration.of(
                                            law,
                                            in.number("C_s"),
                                            in.number("t_s"),
                                            in.number("B_a"),
                                            in.number("P_s")))
                            .done()),
            VectorRule.of("HJ-3")
                    .number("SO2_wet", "ppm wet")
                    .number("NO", "ppm dry")
                    .number("NO2", "ppm dry")
                    .number("X_sw", "fraction")
                    .number("O2_dry", "% dry")
                    .number("O2_ref", "%")
                    .number("M_SO2", "g/mol")
                    .number("M_NO2", "g/mol")
                    .computedBy(Hj75Vectors::concentrations),
            VectorRule.of("HJ-4")
                    .number("C", "mg/m3 normal dry")
                    .number("Q_sn", "m3/h normal dry")
                    .computedBy((law, in) -> Answers.start()
                            .with("G", HourlyMassRate.of(law, in.number("C"), in.number("Q_sn"), "G"))
                            .done()),
            VectorRule.of("HJ-5")
                    .number("O2_wet", "% wet")
                    .number("O2_dry", "% dry")
                    .computedBy((law, in) -> Answers.start()
                            .with("X_sw", MoistureFromOxygen.of(law, in.number("O2_wet"), in.number("O2_dry")))
                            .done()),
            VectorRule.of("CCEMS-1")
                    .number("C_CO2", "vol% dry")
                    .number("Q_sn", "m3/h normal dry")
                    .number("M", "g/mol")
                    .computedBy(Hj75Vectors::carbonDioxide));

    private Hj75Vectors() {}

    private static Map<String, Answer> flow(InForce law, Inputs in) {
        Outcome<Term> velocity = FlueGasVelocity.of(law, in.number("K_v"), in.number("V_p"));
        Outcome<Term> wet = ActualFlow.of(law, in.number("F"), velocity);
        Outcome<Term> dry =
                DryStandardFlow.of(law, wet, in.number("t_s"), in.number("B_a"), in.number("P_s"), in.number("X_sw"));
        return Answers.start()
                .with("V_s", velocity)
                .with("Q_s", wet)
                .with("Q_sn", dry)
                .done();
    }

    private static Map<String, Answer> concentrations(InForce law, Inputs in) {
        Outcome<Term> oxygen = in.number("O2_dry");
        Outcome<Term> reference = in.number("O2_ref");
        Outcome<Term> dry = DryConcentration.of(law, in.number("SO2_wet"), in.number("X_sw"), "SO2_d");
        Outcome<Term> sulphurDioxide = MassConcentration.of(law, dry, in.number("M_SO2"), "C_SO2");
        Outcome<Term> nitrogenOxides =
                NitrogenOxidesFromFractions.of(law, in.number("NO"), in.number("NO2"), in.number("M_NO2"));
        return Answers.start()
                .with("SO2_dry_ppm", dry)
                .with("SO2", sulphurDioxide)
                .with("NOx", nitrogenOxides)
                .with("alpha", ExcessAir.of(law, oxygen))
                .with("SO2_ref", ReferenceConcentration.of(law, sulphurDioxide, oxygen, reference, "SO2_ref"))
                .with("NOx_ref", ReferenceConcentration.of(law, nitrogenOxides, oxygen, reference, "NOx_ref"))
                .done();
    }

    private static Map<String, Answer> carbonDioxide(InForce law, Inputs in) {
        Outcome<Term> molarMass = in.number("M");
        return Answers.start()
                .with("m", Co2MassRate.of(law, in.number("C_CO2"), molarMass, in.number("Q_sn")))
                .with("C_mass", Co2Concentration.of(law, in.number("C_CO2"), molarMass))
                .done();
    }
}
