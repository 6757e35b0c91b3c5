/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcccement;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide per tonne of clinker from its calcium oxide, tier 2. */
public final class ClinkerFactor {

    public static final Symbol EF_CAO = Symbol.parameter(
            "EF_CaO", "tCO2/t", "ipcccement.cao-factor", "Carbon dioxide per tonne of calcium oxide", "每吨氧化钙的二氧化碳排放");
    public static final Symbol CAO = Symbol.of("CaO", "1", "Share of calcium oxide in the clinker", "熟料中氧化钙含量");
    public static final Symbol CF_CKD = Symbol.parameter(
            "CF_ckd", "1", "ipcccement.dust-correction", "Correction for kiln dust that is lost", "水泥窑灰损失修正系数");
    public static final Symbol RESULT = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of clinker", "单位熟料过程排放");

    public static final Rule RULE = Rule.of("ipcccement.clinker-factor", "Clinker factor, tier 2", "熟料排放因子(方法 2)")
            .confidence(Document.CONFIDENCE)
            .notNegative(
                    difference(CAO, constant("0.25", "1")),
                    "clinker holds at least a quarter of calcium oxide; give the share as a fraction and look at the analysis.")
            .notNegative(
                    difference(constant("0.75", "1"), CAO),
                    "clinker holds at most three quarters of calcium oxide, as pure alite does; give the share as a fraction and look at the analysis.")
            .positive(CF_CKD, "a correction is positive; 1 corrects nothing.")
            .gives(
                    RESULT,
                    product(EF_CAO, CAO, CF_CKD),
                    Citation.of(Document.NAME, "volume 3 chapter 2 eq 2.2 to 2.4"));

    /** Applies the rule with the default correction for dust. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> calciumOxide) {
        return RULE.on(law).with(CAO, calciumOxide).derive();
    }

    /** Applies the rule with a correction of the plant. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> calciumOxide, Outcome<? extends Term> dustCorrection) {
        return RULE.on(law).with(CAO, calciumOxide).with(CF_CKD, dustCorrection).derive();
    }

    private ClinkerFactor() {}
}
