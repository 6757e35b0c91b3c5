/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrrcement;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of kiln dust that leaves the kiln for good. */
public final class DustEmission {

    public static final Symbol DUST = Symbol.of("CKD", "t", "Kiln dust that is lost", "损失窑灰量");
    public static final Symbol EF = Symbol.of("EF_ckd", "tCO2/t", "Factor of the kiln dust", "窑灰排放因子");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the kiln dust", "窑灰排放量");

    public static final Rule RULE = Rule.of("mrrcement.dust-emission", "Emission of cement kiln dust", "水泥窑灰排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(DUST, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(DUST, EF), Citation.of(Document.NAME, "Annex IV section 9"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> dust, Outcome<? extends Term> factor) {
        return RULE.on(law).with(DUST, dust).with(EF, factor).derive();
    }

    private DustEmission() {}
}
