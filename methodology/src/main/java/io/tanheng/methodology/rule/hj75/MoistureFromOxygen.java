/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** Moisture from oxygen in wet and in dry gas, HJ 75-2017. */
public final class MoistureFromOxygen {

    public static final Symbol O2_WET = Symbol.of("O2_w", "%", "Oxygen in wet gas", "湿基含氧量");
    public static final Symbol O2_DRY = Symbol.of("O2_d", "%", "Oxygen in dry gas", "干基含氧量");
    public static final Symbol RESULT = Symbol.of("X_sw", "1", "Moisture as a fraction", "含湿量(分数)");

    public static final Rule RULE = Rule.of("hj75.moisture-from-oxygen", "Moisture from wet and dry oxygen", "由干湿氧求含湿量")
            .confidence(Confidence.unverified(
                    "Expert recall; look the equation up in the appendices of HJ 75-2017.",
                    "凭专家记忆,需对照 HJ 75-2017 附录原文。"))
            .notNegative(O2_WET, "oxygen is not negative; look at zero drift.")
            .positive(O2_DRY, "without oxygen in the gas its moisture cannot be told from it.")
            .notNegative(
                    difference(O2_DRY, O2_WET),
                    "dry gas holds at least as much oxygen as wet gas; compare the two analysers.")
            .gives(
                    RESULT,
                    difference(constant("1", "1"), quotient(O2_WET, O2_DRY)),
                    new Citation("HJ 75-2017", Optional.empty(), Optional.empty()));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> wet, Outcome<? extends Term> dry) {
        return RULE.on(law).with(O2_WET, wet).with(O2_DRY, dry).derive();
    }

    private MoistureFromOxygen() {}
}
