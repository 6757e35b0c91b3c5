/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide per tonne of lime from its calcium oxide, tier 2. */
public final class LimeFactor {

    public static final Symbol EF_CAO = Symbol.parameter(
            "EF_CaO", "tCO2/t", "lime.ipcc.cao-factor", "Carbon dioxide per tonne of calcium oxide", "每吨氧化钙的二氧化碳排放");
    public static final Symbol CAO = Symbol.of("CaO", "1", "Share of calcium oxide in the lime", "石灰中氧化钙含量");
    public static final Symbol CF_LKD =
            Symbol.parameter("CF_lkd", "1", "lime.ipcc.dust-correction", "Correction for lime kiln dust", "石灰窑灰修正系数");
    public static final Symbol RESULT = Symbol.of("EF", "tCO2/t", "Carbon dioxide per tonne of lime", "单位石灰过程排放");

    public static final Rule RULE = Rule.of("lime.ipcc-factor", "Lime factor, tier 2", "石灰排放因子(方法 2)")
            .confidence(Documents.RECALLED_IPCC)
            .notNegative(CAO, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), CAO), "a share is at most 1; a percentage is no fraction.")
            .positive(CF_LKD, "a correction is positive; 1 corrects nothing.")
            .gives(
                    RESULT,
                    product(EF_CAO, CAO, CF_LKD),
                    Citation.of(Documents.IPCC, "volume 3 chapter 2 eq 2.6 to 2.9"));

    /** Applies the rule with the default correction for dust. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> calciumOxide) {
        return RULE.on(law).with(CAO, calciumOxide).derive();
    }

    /** Applies the rule with a correction of the plant. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> calciumOxide, Outcome<? extends Term> dustCorrection) {
        return RULE.on(law).with(CAO, calciumOxide).with(CF_LKD, dustCorrection).derive();
    }

    private LimeFactor() {}
}
