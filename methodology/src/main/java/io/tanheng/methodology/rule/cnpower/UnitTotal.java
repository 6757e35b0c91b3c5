/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Application;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;

/** Carbon dioxide of a unit: the sum of its sources. */
public final class UnitTotal {

    public static final Symbol SOURCES = Symbol.series("E_i", "tCO2", "Carbon dioxide of each source", "各排放源 CO2 排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Carbon dioxide of the unit", "机组 CO2 排放量");

    public static final Rule RULE = Rule.of("cnpower.unit-total", "Emission of a unit", "机组排放总量")
            .confidence(Guide.RECALLED)
            .gives(RESULT, total(SOURCES), Guide.section("total emission"));

    /** Applies the rule; a source that is not part of the total in this year is left out, one that is missing is not. */
    public static Outcome<Term> of(InForce law, List<Outcome<Term>> sources) {
        Application application = RULE.on(law);
        List<Term> counted = new ArrayList<>();
        for (Outcome<Term> source : sources) {
            if (source instanceof Outcome.Present<Term> present) {
                counted.add(present.value());
            } else if (((Outcome.Gap<Term>) source).reason() != GapReason.NOT_APPLICABLE) {
                application.with(SOURCES, source);
            }
        }
        return application.withSeries(SOURCES, counted).derive();
    }

    private UnitTotal() {}
}
