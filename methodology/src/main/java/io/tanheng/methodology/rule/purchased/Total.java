/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.EditionMix;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Total of purchased electricity and heat; refused where its factors come from two purposes or two years. */
public final class Total {

    public static final Symbol PARTS = Symbol.series("E_i", "tCO2", "Carbon dioxide of each purchase", "各项购入排放量");
    public static final Symbol RESULT =
            Symbol.of("E_purchased", "tCO2", "Carbon dioxide of all purchases", "购入电力和热力排放合计");

    public static final Rule RULE = Rule.of("purchased.total", "Total of purchased electricity and heat", "购入电力和热力排放合计")
            .confidence(Confidence.transcribed("GB/T 32151.34-2024", "5.2.6"))
            .gives(RESULT, total(PARTS), Citation.of("GB/T 32151.34-2024", "5.2.6"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, List<? extends Term> parts) {
        return RULE.on(law).withSeries(PARTS, parts).derive().then(EditionMix::refuse);
    }

    private Total() {}
}
