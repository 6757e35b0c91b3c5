/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.carbonate.Carbonate;
import io.tanheng.methodology.rule.gbt32151glass.CarbonPowder;
import io.tanheng.methodology.rule.gbt32151glass.CarbonateInBatch;
import io.tanheng.methodology.rule.gbt32151glass.GlassEmission;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Flat glass by GB/T 32151.7. */
final class GlassVectors {

    static final List<VectorRule> RULES = List.of(VectorRule.of("GLS-1")
            .number("Q_c", "t")
            .number("C_c", "tC/t")
            .number("soda_ash", "t")
            .number("p_soda", "1")
            .number("dolomite", "t")
            .number("p_dol", "1")
            .number("limestone", "t")
            .number("p_lime", "1")
            .optionalNumber("F", "1")
            .optionalTable("EF", "tCO2/t")
            .computedBy(GlassVectors::batch));

    private GlassVectors() {}

    private static Map<String, Answer> batch(InForce law, Inputs in) {
        in.requireKeys("EF", List.of("Na2CO3", "CaMgCO32", "CaCO3"));
        Outcome<Term> powder = CarbonPowder.of(law, in.number("Q_c"), in.number("C_c"));
        Outcome<Term> soda = carbonate(law, in, "soda_ash", "p_soda", "Na2CO3", Carbonate.NA2CO3);
        Outcome<Term> dolomite = carbonate(law, in, "dolomite", "p_dol", "CaMgCO32", Carbonate.CAMGCO32);
        Outcome<Term> limestone = carbonate(law, in, "limestone", "p_lime", "CaCO3", Carbonate.CACO3);
        Outcome<Term> carbonates = soda.then(first -> dolomite.then(
                second -> limestone.then(third -> GlassEmission.of(law, List.of(first, second, third), "E2"))));
        return Answers.start()
                .with("E1", powder)
                .with("E2", carbonates)
                .with(
                        "E",
                        powder.then(
                                first -> carbonates.then(second -> GlassEmission.of(law, List.of(first, second), "E"))))
                .done();
    }

    private static Outcome<Term> carbonate(
            InForce law, Inputs in, String material, String purity, String key, Carbonate carbonate) {
        return CarbonateInBatch.of(
                law,
                in.number(material),
                in.number(purity),
                in.entryOr("EF", key, () -> carbonate.factorOfEdition(law)),
                in.numberOr("F", () -> law.parameter("gbt32151glass.calcination")));
    }
}
