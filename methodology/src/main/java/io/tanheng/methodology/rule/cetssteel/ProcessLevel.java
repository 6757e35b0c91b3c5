/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of one process, such as coking or the blast furnace. */
public final class ProcessLevel {

    public static final Symbol CARRIERS =
            Symbol.of("E_net", "tCO2", "Net emission of its fuels and gases", "工序燃料与煤气净排放量");
    public static final Symbol MATERIALS = Symbol.of("E_process", "tCO2", "Emission of its materials", "工序物料排放量");
    public static final Symbol RESULT = Symbol.of("E_proc", "tCO2", "Emission of the process", "工序排放量");

    public static final Rule RULE = Rule.of("cetssteel.process-level", "Emission of one process", "工序排放量")
            .confidence(Guide.SECONDARY)
            .gives(RESULT, sum(CARRIERS, MATERIALS), Guide.PROCESS);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> carriers, Outcome<? extends Term> materials) {
        return RULE.on(law).with(CARRIERS, carriers).with(MATERIALS, materials).derive();
    }

    private ProcessLevel() {}
}
