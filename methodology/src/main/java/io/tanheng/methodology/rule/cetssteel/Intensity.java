/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission per tonne of crude steel. */
public final class Intensity {

    public static final Symbol EMISSION = Symbol.of("E", "tCO2", "Emission of the enterprise", "企业排放总量");
    public static final Symbol STEEL = Symbol.of("P_steel", "t", "Crude steel", "粗钢产量");
    public static final Symbol RESULT = Symbol.of("I", "tCO2/t", "Emission per tonne of crude steel", "吨钢排放强度");

    public static final Rule RULE = Rule.of("cetssteel.intensity", "Emission per tonne of crude steel", "吨钢排放强度")
            .confidence(Guide.SECONDARY)
            .positive(STEEL, "without crude steel there is no emission per tonne of it.")
            .gives(RESULT, quotient(EMISSION, STEEL), Guide.ENTERPRISE);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> emission, Outcome<? extends Term> crudeSteel) {
        return RULE.on(law).with(EMISSION, emission).with(STEEL, crudeSteel).derive();
    }

    private Intensity() {}
}
