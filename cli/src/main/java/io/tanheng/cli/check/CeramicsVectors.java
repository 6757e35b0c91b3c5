/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.rule.gbt32151ceramics.CarbonateInRawMaterial;
import io.tanheng.methodology.rule.gbt32151ceramics.CeramicsEmission;
import java.util.List;

/** Ceramics by GB/T 32151.9-2015. */
final class CeramicsVectors {

    static final List<VectorRule> RULES = List.of(VectorRule.of("CER-1")
            .number("F", "t")
            .optionalNumber("eta", "1")
            .number("C_CaCO3", "1")
            .number("C_MgCO3", "1")
            .computedBy((law, in) -> Answers.start()
                    .with(
                            "E",
                            CarbonateInRawMaterial.of(
                                            law,
                                            in.number("F"),
                                            in.number("C_CaCO3"),
                                            in.number("C_MgCO3"),
                                            in.numberOr("eta", () -> law.parameter("gbt32151ceramics.utilisation")))
                                    .then(material -> CeramicsEmission.of(law, List.of(material), "E")))
                    .done()));

    private CeramicsVectors() {}
}
