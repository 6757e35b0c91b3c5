/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.rounded;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** A line as it is reported: rounded half up to hundredths of a tonne. */
public final class ReportedLine {

    public static final Symbol LINE = Symbol.of("E", "tCO2", "Line before rounding", "修约前的排放量");
    public static final Symbol STEP = Symbol.parameter("s", "tCO2", "cetssteel.line-step", "Step of rounding", "修约间隔");
    public static final Symbol RESULT = Symbol.of("E_rep", "tCO2", "Line as reported", "上报的排放量");

    public static final Rule RULE = Rule.of("cetssteel.reported-line", "Line as reported", "上报的排放量")
            .confidence(Guide.SECONDARY)
            .gives(RESULT, rounded(LINE, STEP, Rounding.HALF_UP), Guide.ENTERPRISE);

    /** Applies the rule; the line keeps its symbol. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> exact) {
        return exact.then(line -> RULE.on(law).with(LINE, line).derive(line.symbol()));
    }

    private ReportedLine() {}
}
