/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Total emissions of the hours, Annex VIII equation 1. */
public final class Equation1 {

    public static final Symbol CONC =
            Symbol.series("c", "g/m3", "Hourly concentrations at 0 degC and 101 325 Pa", "各小时浓度");
    public static final Symbol FLOW = Symbol.series("q", "m3/h", "Hourly flows at 0 degC and 101 325 Pa", "各小时烟气流量");
    public static final Symbol RESULT = Symbol.of("E", "t", "Emissions in all", "总排放量");

    public static final Rule RULE = Rule.of("mrr.eq1", "Emissions from hourly concentration and flow", "由小时浓度和流量求总排放量")
            .notNegative(minimum(CONC), "a concentration is not negative; look at zero drift.")
            .notNegative(minimum(FLOW), "gas flows up the stack; look at the flow meter.")
            .gives(
                    RESULT,
                    converted(product(total(product(CONC, FLOW)), constant("1", "h")), "g", "t"),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 1"));

    /** Applies the rule to hours in the same order. */
    public static Outcome<Term> of(InForce law, List<? extends Term> concentrations, List<? extends Term> flows) {
        return RULE.on(law)
                .withSeries(CONC, concentrations)
                .withSeries(FLOW, flows)
                .derive();
    }

    private Equation1() {}
}
