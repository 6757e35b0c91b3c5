/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.rule.steamtable.SaturatedSteam;
import io.tanheng.methodology.rule.steamtable.SuperheatedSteam;
import java.util.List;

/** Enthalpy of steam from the printed tables. */
final class SteamVectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("STEAM-1")
                    .number("p", "MPa absolute")
                    .computedBy((law, in) -> Answers.start()
                            .with("h", SaturatedSteam.of(law, in.number("p")))
                            .done()),
            VectorRule.of("STEAM-2")
                    .number("p", "MPa absolute")
                    .number("t", "degC")
                    .computedBy((law, in) -> Answers.start()
                            .with("h", SuperheatedSteam.of(law, in.number("p"), in.number("t")))
                            .done()));

    private SteamVectors() {}
}
