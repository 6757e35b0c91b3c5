/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.count;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.power;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.root;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Standard deviation of concentrations as that of a sample, for equation 4. */
public final class SampleDeviation {

    public static final Symbol CONC = Symbol.series("c", "g/m3", "Concentrations", "浓度");
    public static final Symbol MEAN = Symbol.of("mean", "g/m3", "Mean concentration", "平均浓度");
    public static final Symbol RESULT = Symbol.of("sigma", "g/m3", "Standard deviation", "标准差");

    public static final Rule RULE = Rule.of("mrr.sample-deviation", "Standard deviation of a sample", "样本标准差")
            .confidence(Confidence.unverified(
                    "The text asks for the best estimate; that it is the sample estimator (n - 1) is recall.",
                    "原文要求最佳估计;采用样本估计(n-1)凭记忆。"))
            .positive(difference(count(CONC), constant("1", "1")), "a deviation needs at least two values.")
            .gives(
                    RESULT,
                    root(quotient(
                            total(power(difference(CONC, MEAN), 2)), difference(count(CONC), constant("1", "1")))),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 4"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, List<? extends Term> concentrations, Outcome<? extends Term> mean) {
        return RULE.on(law).withSeries(CONC, concentrations).with(MEAN, mean).derive();
    }

    private SampleDeviation() {}
}
