/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.part75.Equation193;
import io.tanheng.methodology.rule.part75.EquationF1;
import io.tanheng.methodology.rule.part75.EquationF11;
import io.tanheng.methodology.rule.part75.EquationF2;
import io.tanheng.methodology.rule.part75.EquationF26b;
import io.tanheng.methodology.rule.part75.EquationF3;
import io.tanheng.methodology.rule.part75.EquationF5;
import io.tanheng.methodology.rule.part75.EquationF6;
import io.tanheng.methodology.rule.part75.EquationG4;
import io.tanheng.methodology.rule.part75.ReportedValue;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Masses and emission rates of 40 CFR Part 75. */
final class Part75EmissionVectors {

    private static final String K_SO2 = "lb/scf/ppm";
    private static final String K_NOX = "lb/dscf/ppm";

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("P75-F1")
                    .optionalNumber("K", K_SO2)
                    .number("C", "ppm wet")
                    .number("Q", "scfh wet")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.MASS_RATE,
                            EquationF1.RULE
                                    .on(law)
                                    .with(EquationF1.K, constant(law, in, "part75.k-so2"))
                                    .with(EquationF1.C, in.number("C"))
                                    .with(EquationF1.Q, in.number("Q"))
                                    .derive())),
            VectorRule.of("P75-F2")
                    .optionalNumber("K", K_SO2)
                    .number("C", "ppm dry")
                    .number("Q", "scfh wet")
                    .number("H2O", "%")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.MASS_RATE,
                            EquationF2.RULE
                                    .on(law)
                                    .with(EquationF2.K, constant(law, in, "part75.k-so2"))
                                    .with(EquationF2.C, in.number("C"))
                                    .with(EquationF2.Q, in.number("Q"))
                                    .with(EquationF2.H2O, in.number("H2O"))
                                    .derive())),
            VectorRule.of("P75-F3")
                    .numbers("E_h", "lb/h")
                    .numbers("t_h", "h")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.QUARTER_MASS,
                            in.complete("E_h")
                                    .then(rates ->
                                            in.complete("t_h").then(times -> EquationF3.of(law, rates, times))))),
            VectorRule.of("P75-F5")
                    .optionalNumber("K", K_NOX)
                    .number("C", "ppm dry")
                    .number("Fd", "dscf/mmBtu")
                    .number("O2", "% dry")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.NOX_RATE,
                            EquationF5.RULE
                                    .on(law)
                                    .with(EquationF5.K, constant(law, in, "part75.k-nox"))
                                    .with(EquationF5.C, in.number("C"))
                                    .with(EquationF5.F_D, in.number("Fd"))
                                    .with(EquationF5.O2_DRY, in.number("O2"))
                                    .derive())),
            VectorRule.of("P75-F6")
                    .optionalNumber("K", K_NOX)
                    .number("C", "ppm")
                    .number("Fc", "scf/mmBtu")
                    .number("CO2", "%")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.NOX_RATE,
                            EquationF6.RULE
                                    .on(law)
                                    .with(EquationF6.K, constant(law, in, "part75.k-nox"))
                                    .with(EquationF6.C, in.number("C"))
                                    .with(EquationF6.F_C, in.number("Fc"))
                                    .with(EquationF6.CO2, in.number("CO2"))
                                    .derive())),
            VectorRule.of("P75-19-3")
                    .optionalNumber("K", K_NOX)
                    .number("C", "ppm wet")
                    .number("Fd", "dscf/mmBtu")
                    .number("H2O", "%")
                    .number("O2w", "% wet")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.NOX_RATE,
                            Equation193.RULE
                                    .on(law)
                                    .with(Equation193.K, constant(law, in, "part75.k-nox"))
                                    .with(Equation193.C, in.number("C"))
                                    .with(Equation193.F_D, in.number("Fd"))
                                    .with(Equation193.H2O, in.number("H2O"))
                                    .with(Equation193.O2_WET, in.number("O2w"))
                                    .derive())),
            VectorRule.of("P75-F11")
                    .optionalNumber("K", "ton/scf/%CO2")
                    .number("C", "% wet")
                    .number("Q", "scfh wet")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.CO2_RATE,
                            EquationF11.RULE
                                    .on(law)
                                    .with(EquationF11.K, constant(law, in, "part75.k-co2"))
                                    .with(EquationF11.CO2_WET, in.number("C"))
                                    .with(EquationF11.Q, in.number("Q"))
                                    .derive())),
            VectorRule.of("P75-F26")
                    .optionalNumber("K", K_NOX)
                    .number("C", "ppm dry")
                    .number("Q", "scfh wet")
                    .number("H2O", "%")
                    .computedBy((law, in) -> withUnrounded(
                            law,
                            ReportedValue.MASS_RATE,
                            EquationF26b.RULE
                                    .on(law)
                                    .with(EquationF26b.K, constant(law, in, "part75.k-nox"))
                                    .with(EquationF26b.C, in.number("C"))
                                    .with(EquationF26b.Q, in.number("Q"))
                                    .with(EquationF26b.H2O, in.number("H2O"))
                                    .derive())),
            VectorRule.of("P75-G4")
                    .number("Fc", "scf/mmBtu")
                    .number("HI", "mmBtu/h")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "W",
                                    ReportedValue.of(
                                            law,
                                            ReportedValue.CO2_RATE,
                                            EquationG4.of(law, in.number("Fc"), in.number("HI"))))
                            .done()));

    private Part75EmissionVectors() {}

    private static Outcome<Term> constant(InForce law, Inputs in, String parameterId) {
        return in.numberOr("K", () -> law.parameter(parameterId));
    }

    private static Map<String, Answer> withUnrounded(InForce law, Rule rounding, Outcome<Term> exact) {
        return Answers.start()
                .with("E", ReportedValue.of(law, rounding, exact))
                .with("E_unrounded", exact)
                .done();
    }
}
