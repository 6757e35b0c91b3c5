/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.lime.HydratedCorrection;
import io.tanheng.methodology.rule.lime.LimeCarbonate;
import io.tanheng.methodology.rule.lime.LimeEmission;
import io.tanheng.methodology.rule.lime.LimeFactor;
import io.tanheng.methodology.rule.lime.MethodA;
import io.tanheng.methodology.rule.lime.MethodB;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Lime by Regulation (EU) 2018/2066 and by the IPCC guidelines. */
final class LimeVectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("LIM-1")
                    .number("lime", "t")
                    .number("CaO", "1")
                    .number("MgO", "1")
                    .optionalNumber("CF_lkd", "1")
                    .computedBy(LimeVectors::oxides),
            VectorRule.of("LIM-2")
                    .number("limestone", "t")
                    .number("CaCO3", "1")
                    .number("MgCO3", "1")
                    .number("F", "1")
                    .computedBy((law, in) ->
                            Answers.start().with("E", carbonates(law, in)).done()),
            VectorRule.of("LIM-3")
                    .number("x", "1")
                    .optionalNumber("y", "1")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "C_h",
                                    HydratedCorrection.of(
                                            law,
                                            in.number("x"),
                                            in.numberOr("y", () -> law.parameter("lime.ipcc.water-content"))))
                            .done()));

    private LimeVectors() {}

    private static Map<String, Answer> oxides(InForce law, Inputs in) {
        Outcome<Term> factor = LimeFactor.of(
                law, in.number("CaO"), in.numberOr("CF_lkd", () -> law.parameter("lime.ipcc.dust-correction")));
        return Answers.start()
                .with("E_mrr_B", MethodB.of(law, in.number("lime"), in.number("CaO"), in.number("MgO")))
                .with("E_ipcc_caO_only", LimeEmission.of(law, in.number("lime"), factor))
                .done();
    }

    private static Outcome<Term> carbonates(InForce law, Inputs in) {
        return in.number("CaCO3")
                .then(calcium -> in.number("MgCO3")
                        .then(magnesium -> LimeCarbonate.CACO3
                                .factor(law)
                                .then(ofCalcium -> LimeCarbonate.MGCO3
                                        .factor(law)
                                        .then(ofMagnesium -> MethodA.of(
                                                law,
                                                in.number("limestone"),
                                                in.number("F"),
                                                List.of(calcium, magnesium),
                                                List.of(ofCalcium, ofMagnesium))))));
    }
}
