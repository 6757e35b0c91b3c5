/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Average hourly emissions, Annex VIII equation 2. */
public final class Equation2 {

    public static final Symbol CONC =
            Symbol.series("c", "g/m3", "Hourly concentrations at 0 degC and 101 325 Pa", "各小时浓度");
    public static final Symbol FLOW = Symbol.series("q", "m3/h", "Hourly flows at 0 degC and 101 325 Pa", "各小时烟气流量");
    public static final Symbol HOURS = Symbol.of("H", "h", "Hours of operation", "运行小时数");
    public static final Symbol RESULT = Symbol.of("E_av", "kg/h", "Average hourly emissions", "平均小时排放量");

    public static final Rule RULE = Rule.of("mrr.eq2", "Average hourly emissions", "平均小时排放量")
            .notNegative(minimum(CONC), "a concentration is not negative; look at zero drift.")
            .notNegative(minimum(FLOW), "gas flows up the stack; look at the flow meter.")
            .positive(HOURS, "without hours of operation there is no average.")
            .gives(
                    RESULT,
                    converted(quotient(product(total(product(CONC, FLOW)), constant("1", "h")), HOURS), "g/h", "kg/h"),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 2"));

    /** Applies the rule to hours in the same order. */
    public static Outcome<Term> of(
            InForce law,
            List<? extends Term> concentrations,
            List<? extends Term> flows,
            Outcome<? extends Term> hours) {
        return RULE.on(law)
                .withSeries(CONC, concentrations)
                .withSeries(FLOW, flows)
                .with(HOURS, hours)
                .derive();
    }

    private Equation2() {}
}
