/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.cnpower.HeatIntensity;
import io.tanheng.methodology.rule.cnpower.HeatProduced;
import io.tanheng.methodology.rule.cnpower.HeatRatio;
import io.tanheng.methodology.rule.cnpower.HotWaterHeat;
import io.tanheng.methodology.rule.cnpower.LoadFactor;
import io.tanheng.methodology.rule.cnpower.NetSupplyOfCogeneration;
import io.tanheng.methodology.rule.cnpower.SteamHeat;
import io.tanheng.methodology.rule.cnpower.SupplyIntensity;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Heat, net supply, intensities and load of Chinese power units. */
final class PowerIndicatorVectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("PWR-I1")
                    .number("D_heat_steam", "t")
                    .number("h_heat_steam", "kJ/kg")
                    .number("D_ms", "t")
                    .number("h_ms", "kJ/kg")
                    .number("h_fw", "kJ/kg")
                    .number("D_rh", "t")
                    .number("dh_rh", "kJ/kg")
                    .number("W_fd", "MWh")
                    .number("W_cy", "MWh")
                    .number("W_rcy", "MWh")
                    .number("E", "tCO2")
                    .computedBy(PowerIndicatorVectors::cogeneration),
            VectorRule.of("PWR-I2")
                    .number("W_fd", "MWh")
                    .number("P_e", "MW")
                    .number("t", "h")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "X",
                                    in.number("W_fd")
                                            .then(generated -> in.number("P_e")
                                                    .then(capacity -> in.number("t")
                                                            .then(time -> LoadFactor.of(
                                                                    law,
                                                                    List.of(generated),
                                                                    List.of(capacity),
                                                                    List.of(time))))))
                            .done()),
            VectorRule.of("PWR-I3")
                    .number("D_w", "t")
                    .number("T_s", "degC")
                    .computedBy((law, in) -> Answers.start()
                            .with("Q", HotWaterHeat.of(law, in.number("D_w"), in.number("T_s")))
                            .done()));

    private PowerIndicatorVectors() {}

    private static Map<String, Answer> cogeneration(InForce law, Inputs in) {
        Outcome<Term> supplied = in.number("D_heat_steam")
                .then(steam -> in.number("h_heat_steam")
                        .then(enthalpy -> SteamHeat.of(law, List.of(steam), List.of(enthalpy))));
        Outcome<Term> produced = HeatProduced.of(
                law, in.number("D_ms"), in.number("h_ms"), in.number("h_fw"), in.number("D_rh"), in.number("dh_rh"));
        Outcome<Term> ratio = HeatRatio.of(law, supplied, produced);
        Outcome<Term> net =
                NetSupplyOfCogeneration.of(law, in.number("W_fd"), in.number("W_cy"), in.number("W_rcy"), ratio);
        return Answers.start()
                .with("Q_gr", supplied)
                .with("Q_cr", produced)
                .with("a", ratio)
                .with("W_gd", net)
                .with("S_gd", SupplyIntensity.of(law, ratio, in.number("E"), net))
                .with("S_gr", HeatIntensity.of(law, ratio, in.number("E"), supplied))
                .done();
    }
}
