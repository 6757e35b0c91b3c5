/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.rule.gbt32151carbon.PurchasedSteam;
import io.tanheng.methodology.rule.purchased.Electricity;
import io.tanheng.methodology.term.InForce;
import java.util.List;
import java.util.Map;

/** Purchased electricity and steam. */
final class GridVectors {

    private static final String FACTOR_UNIT = "tCO2/MWh";

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("GRID-1")
                    .number("AD", "MWh")
                    .number("EF_ets", FACTOR_UNIT)
                    .number("EF_avg", FACTOR_UNIT)
                    .number("EF_excl", FACTOR_UNIT)
                    .computedBy(GridVectors::electricity),
            VectorRule.of("GRID-2")
                    .number("m", "kg")
                    .number("h", "kJ/kg")
                    .number("EF", "tCO2/GJ")
                    .computedBy((law, in) -> Answers.start()
                            .with("E", PurchasedSteam.of(law, in.number("m"), in.number("h"), in.number("EF")))
                            .done()));

    private GridVectors() {}

    private static Map<String, Answer> electricity(InForce law, Inputs in) {
        return Answers.start()
                .with("E_ets", Electricity.of(law, in.number("AD"), in.number("EF_ets")))
                .with("E_avg", Electricity.of(law, in.number("AD"), in.number("EF_avg")))
                .with("E_excl", Electricity.of(law, in.number("AD"), in.number("EF_excl")))
                .done();
    }
}
