/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Short tons over many hours from hourly rates in pounds, Appendix F equation F-3. */
public final class EquationF3 {

    public static final Symbol RATES = Symbol.series("E_h", "lb/h", "Mass per hour", "小时排放速率");
    public static final Symbol TIMES = Symbol.series("t_h", "h", "Time of operation", "运行时间");
    public static final Symbol POUNDS =
            Symbol.parameter("n_lb", "lb/ton", "part75.pounds-per-ton", "Pounds in a short ton", "每短吨磅数");
    public static final Symbol RESULT = Symbol.of("E", "ton", "Mass in short tons", "短吨质量");

    public static final Rule RULE = Rule.of("part75.f3", "Short tons from hourly rates", "由小时速率求短吨总量")
            .confidence(
                    Confidence.unverified("Expert recall; look eq F-3 up in Appendix F.", "凭专家记忆,需对照附录 F 的 eq F-3。"))
            .gives(
                    RESULT,
                    quotient(total(product(RATES, TIMES)), POUNDS),
                    Citation.of("40 CFR Part 75", "Appendix F 2.3 eq F-3"));

    /** Applies the rule to hourly rates and the times of operation of the same hours. */
    public static Outcome<Term> of(InForce law, List<? extends Term> rates, List<? extends Term> times) {
        return RULE.on(law).withSeries(RATES, rates).withSeries(TIMES, times).derive();
    }

    private EquationF3() {}
}
