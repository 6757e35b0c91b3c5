/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Process emission: carbonate and organic carbon. */
public final class ProcessTotal {

    public static final Symbol E1 = Symbol.of("E1", "tCO2", "Emission of the carbonate", "原料碳酸盐分解排放量");
    public static final Symbol E2 = Symbol.of("E2", "tCO2", "Emission of non-fuel carbon", "生料中非燃料碳煅烧排放量");
    public static final Symbol RESULT = Symbol.of("E_process", "tCO2", "Process emission", "过程排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151cement.process-emission", "Process emission of cement", "水泥生产过程排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(E1, "a part of an emission is not negative.")
            .notNegative(E2, "a part of an emission is not negative.")
            .gives(RESULT, sum(E1, E2), Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> carbonate, Outcome<? extends Term> organicCarbon) {
        return RULE.on(law).with(E1, carbonate).with(E2, organicCarbon).derive();
    }

    private ProcessTotal() {}
}
