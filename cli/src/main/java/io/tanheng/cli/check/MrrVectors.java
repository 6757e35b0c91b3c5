/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.mrr.Equation1;
import io.tanheng.methodology.rule.mrr.Equation2;
import io.tanheng.methodology.rule.mrr.Equation3;
import io.tanheng.methodology.rule.mrr.Equation4;
import io.tanheng.methodology.rule.mrr.MeanConcentration;
import io.tanheng.methodology.rule.mrr.SampleDeviation;
import io.tanheng.methodology.rule.mrr.ValidHour;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Regulation (EU) 2018/2066, Annex VIII. */
final class MrrVectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("MRR-M1")
                    .numbers("conc", "g/m3 normal")
                    .numbers("flow", "m3/h normal")
                    .number("hours", "h")
                    .computedBy(MrrVectors::emissions),
            VectorRule.of("MRR-M4")
                    .number("mean", "g/m3 normal")
                    .number("sigma", "g/m3 normal")
                    .computedBy((law, in) -> Answers.start()
                            .with("C_subst", Equation4.of(law, in.number("mean"), in.number("sigma")))
                            .done()),
            VectorRule.of("MRR-M5").numbers("conc", "g/m3 normal").computedBy(MrrVectors::deviation),
            VectorRule.of("MRR-M6")
                    .number("N2", "% dry")
                    .number("O2", "% dry")
                    .number("Ar", "% dry")
                    .number("other", "% dry")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "CO2",
                                    Equation3.of(
                                            law, in.number("N2"), in.number("O2"), in.number("Ar"), in.number("other")))
                            .done()),
            VectorRule.of("MRR-M7").counts("readings").number("max", "1").computedBy(MrrVectors::validity));

    private MrrVectors() {}

    private static Map<String, Answer> emissions(InForce law, Inputs in) {
        Outcome<List<Term>> concentrations = in.complete("conc");
        Outcome<List<Term>> flows = in.complete("flow");
        return Answers.start()
                .with("E", concentrations.then(conc -> flows.then(flow -> Equation1.of(law, conc, flow))))
                .with(
                        "avg",
                        concentrations.then(
                                conc -> flows.then(flow -> Equation2.of(law, conc, flow, in.number("hours")))))
                .done();
    }

    private static Map<String, Answer> deviation(InForce law, Inputs in) {
        Outcome<List<Term>> concentrations = in.complete("conc");
        Outcome<Term> mean = concentrations.then(conc -> MeanConcentration.of(law, conc));
        Outcome<Term> sigma = concentrations.then(conc -> SampleDeviation.of(law, conc, mean));
        return Answers.start()
                .with("mean", mean)
                .with("sd", sigma)
                .with("C_subst", Equation4.of(law, mean, sigma))
                .done();
    }

    private static Map<String, Answer> validity(InForce law, Inputs in) {
        Outcome<Term> most = in.number("max");
        return Answers.start()
                .with(
                        "valid",
                        new Answer.Listing(in.numbers("readings").stream()
                                .map(readings -> Answer.decision(ValidHour.of(law, readings, most)))
                                .toList()))
                .done();
    }
}
