/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of the carbonate in clinker, in dust that leaves by the kiln stack and in dust of the bypass. */
public final class ClinkerAndDust {

    public static final Symbol Q = Symbol.of("Q", "t", "Clinker produced", "熟料产量");
    public static final Symbol Q_CKD = Symbol.of("Q_ckd", "t", "Dust that leaves by the kiln stack", "窑炉排气筒粉尘量");
    public static final Symbol Q_BPD = Symbol.of("Q_bpd", "t", "Dust of the bypass", "窑炉旁路放风粉尘量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of clinker", "单位熟料过程排放");
    public static final Symbol RESULT = Symbol.of("E1", "tCO2", "Emission of the carbonate", "原料碳酸盐分解排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151cement.clinker-emission", "Emission of carbonate by clinker and dust", "熟料及粉尘对应的碳酸盐分解排放量")
            .confidence(Document.CONFIDENCE)
            .notNegative(Q, "an amount of material is not negative.")
            .notNegative(Q_CKD, "an amount of material is not negative.")
            .notNegative(Q_BPD, "an amount of material is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(sum(Q, Q_CKD, Q_BPD), EF), Citation.of(Document.NAME, "process emission equation"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> clinker,
            Outcome<? extends Term> stackDust,
            Outcome<? extends Term> bypassDust,
            Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(Q, clinker)
                .with(Q_CKD, stackDust)
                .with(Q_BPD, bypassDust)
                .with(EF, factor)
                .derive();
    }

    private ClinkerAndDust() {}
}
