/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Concentration put in the place of a missing hour, Annex VIII equation 4. */
public final class Equation4 {

    public static final Symbol MEAN = Symbol.of("mean", "g/m3", "Mean concentration", "平均浓度");
    public static final Symbol MULTIPLE =
            Symbol.parameter("k", "1", "mrr.sigma-multiple", "Standard deviations added", "增加的标准差倍数");
    public static final Symbol SIGMA = Symbol.of("sigma", "g/m3", "Standard deviation", "标准差");
    public static final Symbol RESULT = Symbol.of("C_subst", "g/m3", "Substituted concentration", "替代浓度");

    public static final Rule RULE = Rule.of("mrr.eq4", "Substitution of a missing concentration", "缺失浓度的替代")
            .notNegative(MEAN, "a concentration is not negative; look at zero drift.")
            .notNegative(SIGMA, "a standard deviation is not negative.")
            .gives(
                    RESULT,
                    sum(MEAN, product(MULTIPLE, SIGMA)),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 4, Art 45(3)"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> mean, Outcome<? extends Term> deviation) {
        return RULE.on(law).with(MEAN, mean).with(SIGMA, deviation).derive();
    }

    private Equation4() {}
}
