/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.cnallowance.CondensingElectricity;
import io.tanheng.methodology.rule.cnallowance.GrossElectricity;
import io.tanheng.methodology.rule.cnallowance.Heat;
import io.tanheng.methodology.rule.cnallowance.HeatSupplyFactor;
import io.tanheng.methodology.rule.cnallowance.LoadFactorCorrection;
import io.tanheng.methodology.rule.cnallowance.NetElectricity;
import io.tanheng.methodology.rule.cnallowance.PeakFactorDraft2025;
import io.tanheng.methodology.rule.cnallowance.UnitAllowance;
import io.tanheng.methodology.rule.cnallowance.UnitClass;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Allowances of Chinese power units; each vector is bound to the law of its plan, whatever the day. */
final class PowerAllowanceVectors {

    private static final InForce PLAN_2022 = Compliance.law(2022);
    private static final InForce PLAN_2024 = Compliance.law(2024);
    private static final InForce DRAFT_2025 = Compliance.law(2025);

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("PWR-A1")
                    .number("Q_e", "MWh net")
                    .number("B_e", "tCO2/MWh")
                    .number("F_l", "1")
                    .number("a", "1")
                    .number("F_f", "1")
                    .number("Q_h", "GJ")
                    .number("B_h", "tCO2/GJ")
                    .computedBy((law, in) -> cogeneration(in)),
            VectorRule.of("PWR-A2")
                    .number("Q_e", "MWh net")
                    .number("B_e", "tCO2/MWh")
                    .number("F_l", "1")
                    .number("X", "1")
                    .computedBy((law, in) -> condensing(in)),
            VectorRule.of("PWR-A3")
                    .counts("X")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "F_f",
                                    new Answer.Listing(in.numbers("X").stream()
                                            .map(load -> Answer.of(LoadFactorCorrection.of(PLAN_2022, load)))
                                            .toList()))
                            .done()),
            VectorRule.of("PWR-A4")
                    .number("Q_gen", "MWh gross")
                    .number("B_e", "tCO2/MWh")
                    .number("F_peak", "1")
                    .number("Q_h", "GJ")
                    .number("B_h", "tCO2/GJ")
                    .computedBy((law, in) -> gross(in)),
            VectorRule.of("PWR-A5")
                    .counts("F_percent")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "F_peak",
                                    new Answer.Listing(in.numbers("F_percent").stream()
                                            .map(load -> load.map(PowerAllowanceVectors::asPercent))
                                            .map(load -> Answer.of(PeakFactorDraft2025.of(DRAFT_2025, load)))
                                            .toList()))
                            .done()));

    private PowerAllowanceVectors() {}

    /** A bare number that is a percentage by its name. */
    private static Term asPercent(Term number) {
        return new Term.Measured(
                number.symbol(), new Quantity(number.value().amount(), Unit.parse("%")), "input of the vector");
    }

    private static Map<String, Answer> cogeneration(Inputs in) {
        Outcome<Term> heatSupply = HeatSupplyFactor.of(PLAN_2022, UnitClass.COAL_ABOVE_300, in.number("a"));
        Outcome<Term> electricity = NetElectricity.of(
                PLAN_2022, in.number("Q_e"), in.number("B_e"), in.number("F_l"), heatSupply, in.number("F_f"));
        Outcome<Term> heat = Heat.of(PLAN_2022, in.number("Q_h"), in.number("B_h"));
        return Answers.start()
                .with("F_r", heatSupply)
                .with("A_e", electricity)
                .with("A_h", heat)
                .with("A", UnitAllowance.of(PLAN_2022, electricity, heat))
                .done();
    }

    private static Map<String, Answer> condensing(Inputs in) {
        Outcome<Term> load = LoadFactorCorrection.of(PLAN_2022, in.number("X"));
        return Answers.start()
                .with("F_f", load)
                .with(
                        "A",
                        CondensingElectricity.of(PLAN_2022, in.number("Q_e"), in.number("B_e"), in.number("F_l"), load))
                .done();
    }

    private static Map<String, Answer> gross(Inputs in) {
        Outcome<Term> electricity =
                GrossElectricity.of(PLAN_2024, in.number("Q_gen"), in.number("B_e"), in.number("F_peak"));
        Outcome<Term> heat = Heat.of(PLAN_2024, in.number("Q_h"), in.number("B_h"));
        return Answers.start()
                .with("A", UnitAllowance.of(PLAN_2024, electricity, heat))
                .done();
    }
}
