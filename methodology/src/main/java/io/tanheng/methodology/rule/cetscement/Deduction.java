/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** What one raw material that is no carbonate saves. */
public final class Deduction {

    public static final Symbol M = Symbol.of("M", "t", "Amount of the substitute", "替代原料消耗量");
    public static final Symbol DF = Symbol.of("DF", "tCO2/t", "Deduction factor of the substitute", "替代原料扣减因子");
    public static final Symbol RESULT = Symbol.of("D", "tCO2", "Deduction", "扣减量");

    public static final Rule RULE = Rule.of(
                    "cetscement.deduction", "Deduction for a raw material that is no carbonate", "非碳酸盐替代原料扣减量")
            .confidence(Document.CONFIDENCE)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(DF, "an emission factor is not negative.")
            .gives(RESULT, product(M, DF), Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule; the factor is that of a {@link Substitute}. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> amount, Outcome<? extends Term> factor) {
        return RULE.on(law).with(M, amount).with(DF, factor).derive();
    }

    private Deduction() {}
}
