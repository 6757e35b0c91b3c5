/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;

/** The lines of a report added up: fuels, materials or products. */
public final class LineTotal {

    public static final Symbol LINES = Symbol.series("E_i", "tCO2", "Emission of each line", "各行排放量");
    public static final Symbol RESULT = Symbol.of("E_sum", "tCO2", "Lines in all", "各行合计");

    public static final Rule RULE = Rule.of("cetssteel.line-total", "Sum of lines", "各行合计")
            .confidence(Guide.SECONDARY)
            .gives(RESULT, total(LINES), Guide.ENTERPRISE);

    /**
     * Applies the rule; without lines there is a gap, and with a gap among them too.
     *
     * @param symbol what the sum is called, such as {@code E_fuel}
     */
    public static Outcome<Term> of(InForce law, String symbol, List<? extends Outcome<? extends Term>> lines) {
        Outcome<List<Term>> all = Outcome.present(new ArrayList<>());
        for (Outcome<? extends Term> line : lines) {
            all = all.then(list -> line.map(term -> {
                list.add(term);
                return list;
            }));
        }
        return all.then(terms -> RULE.on(law).withSeries(LINES, terms).derive(symbol));
    }

    private LineTotal() {}
}
