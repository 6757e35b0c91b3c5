/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Carbon dioxide over many hours in short tons, Appendix F equation F-12. */
public final class EquationF12 {

    public static final Symbol RATES = Symbol.series("E_h", "ton/h", "Carbon dioxide per hour", "CO2 小时排放速率");
    public static final Symbol TIMES = Symbol.series("t_h", "h", "Time of operation", "运行时间");
    public static final Symbol RESULT = Symbol.of("E", "ton", "Carbon dioxide in short tons", "CO2 短吨总量");

    public static final Rule RULE = Rule.of("part75.f12", "CO2 of many hours in short tons", "多小时 CO2 短吨总量")
            .confidence(
                    Confidence.unverified("Expert recall; look eq F-12 up in Appendix F.", "凭专家记忆,需对照附录 F 的 eq F-12。"))
            .gives(RESULT, total(product(RATES, TIMES)), Citation.of("40 CFR Part 75", "Appendix F 4.2-4.3 eq F-12"));

    /** Applies the rule to hourly rates and the times of operation of the same hours. */
    public static Outcome<Term> of(InForce law, List<? extends Term> rates, List<? extends Term> times, String symbol) {
        return RULE.on(law).withSeries(RATES, rates).withSeries(TIMES, times).derive(symbol);
    }

    private EquationF12() {}
}
