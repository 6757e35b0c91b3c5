/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emissions per hour: one hour’s summand of Annex VIII equation 1. */
public final class MassRate {

    public static final Symbol CONC = Symbol.of("c", "g/m3", "Concentration at 0 degC and 101 325 Pa", "浓度");
    public static final Symbol FLOW = Symbol.of("q", "m3/h", "Flow at 0 degC and 101 325 Pa", "烟气流量");
    public static final Symbol RESULT = Symbol.of("m_CO2", "t/h", "Emissions per hour", "小时排放速率");

    public static final Rule RULE = Rule.of("mrr.mass-rate", "Emissions per hour", "小时排放速率")
            .notNegative(CONC, "a concentration is not negative; look at zero drift.")
            .notNegative(FLOW, "gas flows up the stack; look at the flow meter.")
            .gives(
                    RESULT,
                    converted(product(CONC, FLOW), "g/h", "t/h"),
                    Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 1"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> concentration, Outcome<? extends Term> flow) {
        return RULE.on(law).with(CONC, concentration).with(FLOW, flow).derive();
    }

    private MassRate() {}
}
