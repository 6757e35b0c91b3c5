/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.part75.EquationF14a;
import io.tanheng.methodology.rule.part75.EquationF14b;
import io.tanheng.methodology.rule.part75.EquationF15;
import io.tanheng.methodology.rule.part75.EquationF16;
import io.tanheng.methodology.rule.part75.EquationF17;
import io.tanheng.methodology.rule.part75.EquationF18;
import io.tanheng.methodology.rule.part75.EquationF7a;
import io.tanheng.methodology.rule.part75.EquationF7b;
import io.tanheng.methodology.rule.part75.MoistureFromOxygen;
import io.tanheng.methodology.rule.part75.ReportedValue;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Heat input, diluents, moisture and F-factors of 40 CFR Part 75. */
final class Part75FactorVectors {

    private static final String CARBON_FACTOR = "scf/mmBtu";
    private static final String DRY_FACTOR = "dscf/mmBtu";

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("P75-F7")
                    .number("C", "wt%")
                    .number("H", "wt%")
                    .number("S", "wt%")
                    .number("N", "wt%")
                    .number("O", "wt%")
                    .number("GCV", "Btu/lb")
                    .computedBy(Part75FactorVectors::factors),
            VectorRule.of("P75-F14A")
                    .number("Fc", CARBON_FACTOR)
                    .number("Fd", DRY_FACTOR)
                    .number("O2", "% dry")
                    .computedBy((law, in) -> reported(
                            law,
                            "CO2",
                            ReportedValue.PERCENT,
                            EquationF14a.of(law, in.number("Fc"), in.number("Fd"), in.number("O2")))),
            VectorRule.of("P75-F14B")
                    .number("Fc", CARBON_FACTOR)
                    .number("Fd", DRY_FACTOR)
                    .number("H2O", "%")
                    .number("O2w", "% wet")
                    .computedBy((law, in) -> reported(
                            law,
                            "CO2",
                            ReportedValue.PERCENT,
                            EquationF14b.of(
                                    law, in.number("Fc"), in.number("Fd"), in.number("H2O"), in.number("O2w")))),
            VectorRule.of("P75-F15")
                    .number("Q", "scfh wet")
                    .number("CO2", "% wet")
                    .number("Fc", CARBON_FACTOR)
                    .computedBy((law, in) ->
                            heatInput(law, EquationF15.of(law, in.number("Q"), in.number("CO2"), in.number("Fc")))),
            VectorRule.of("P75-F16")
                    .number("Q", "scfh wet")
                    .number("CO2", "% dry")
                    .number("H2O", "%")
                    .number("Fc", CARBON_FACTOR)
                    .computedBy((law, in) -> heatInput(
                            law,
                            EquationF16.of(law, in.number("Q"), in.number("CO2"), in.number("H2O"), in.number("Fc")))),
            VectorRule.of("P75-F17")
                    .number("Q", "scfh wet")
                    .number("H2O", "%")
                    .number("O2w", "% wet")
                    .number("Fd", DRY_FACTOR)
                    .computedBy((law, in) -> heatInput(
                            law,
                            EquationF17.of(law, in.number("Q"), in.number("H2O"), in.number("O2w"), in.number("Fd")))),
            VectorRule.of("P75-F18")
                    .number("Q", "scfh wet")
                    .number("H2O", "%")
                    .number("O2d", "% dry")
                    .number("Fd", DRY_FACTOR)
                    .computedBy((law, in) -> heatInput(
                            law,
                            EquationF18.of(law, in.number("Q"), in.number("H2O"), in.number("O2d"), in.number("Fd")))),
            VectorRule.of("P75-H2O")
                    .number("O2d", "% dry")
                    .number("O2w", "% wet")
                    .computedBy((law, in) -> reported(
                            law,
                            "H2O",
                            ReportedValue.PERCENT,
                            MoistureFromOxygen.of(law, in.number("O2d"), in.number("O2w")))));

    private Part75FactorVectors() {}

    private static Map<String, Answer> heatInput(InForce law, Outcome<Term> exact) {
        return reported(law, "HI", ReportedValue.HEAT_INPUT, exact);
    }

    private static Map<String, Answer> reported(InForce law, String name, Rule rounding, Outcome<Term> exact) {
        return Answers.start()
                .with(name, ReportedValue.of(law, rounding, exact))
                .done();
    }

    private static Map<String, Answer> factors(InForce law, Inputs in) {
        return Answers.start()
                .with(
                        "Fd",
                        EquationF7a.of(
                                law,
                                in.number("H"),
                                in.number("C"),
                                in.number("S"),
                                in.number("N"),
                                in.number("O"),
                                in.number("GCV")))
                .with("Fc", EquationF7b.of(law, in.number("C"), in.number("GCV")))
                .done();
    }
}
