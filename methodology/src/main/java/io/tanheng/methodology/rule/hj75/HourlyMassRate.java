/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Mass of a pollutant per hour, HJ 212-2017 Annex D equation 33; from the measured, never the oxygen-referenced concentration. */
public final class HourlyMassRate {

    public static final Symbol C =
            Symbol.of("C", "mg/m3", "Measured concentration at the standard state, dry", "实测标态干基浓度");
    public static final Symbol Q_SN = Symbol.of("Q_sn", "m3/h", "Dry flow at the standard state", "标准状态干烟气流量");
    public static final Symbol RESULT = Symbol.of("G", "kg/h", "Mass per hour", "小时排放速率");

    public static final Rule RULE = Rule.of(
                    "hj75.hourly-mass-rate", "Mass per hour from concentration and flow", "由浓度和流量求小时排放速率")
            .notNegative(C, "a concentration is not negative; look at zero drift.")
            .notNegative(Q_SN, "gas flows up the stack; look at the velocity meter.")
            .gives(RESULT, converted(product(C, Q_SN), "mg/h", "kg/h"), Citation.of("HJ 212-2017", "Annex D eq (33)"));

    /** Applies the rule and names the result. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> concentration, Outcome<? extends Term> flow, String symbol) {
        return RULE.on(law).with(C, concentration).with(Q_SN, flow).derive(symbol);
    }

    private HourlyMassRate() {}
}
