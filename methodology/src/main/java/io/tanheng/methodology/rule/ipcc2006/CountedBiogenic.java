/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** What of biogenic carbon dioxide is counted in the total: nothing, and that is shown. */
public final class CountedBiogenic {

    public static final Symbol BIOGENIC = Symbol.of("E_bio", "tCO2", "Biogenic carbon dioxide", "生物源二氧化碳");
    public static final Symbol COUNTED = Symbol.parameter(
            "x_bio",
            "1",
            "ipcc2006.biogenic-share-counted",
            "Share of biogenic carbon dioxide counted in the total",
            "计入总量的生物源二氧化碳比例");
    public static final Symbol RESULT = Symbol.of("E_CO2", "tCO2", "Carbon dioxide counted", "计入总量的二氧化碳");

    public static final Rule RULE = Rule.of(
                    "ipcc2006.counted-biogenic", "Biogenic carbon dioxide counted in the total", "计入总量的生物源二氧化碳")
            .confidence(Confidence.unverified(
                    "Expert recall; look section 2.3 up in volume 2 of IPCC 2006.",
                    "凭专家记忆，需对照 IPCC 2006 第 2 卷的 section 2.3。"))
            .notNegative(BIOGENIC, "a mass is not negative.")
            .gives(RESULT, product(BIOGENIC, COUNTED), Citation.of("IPCC 2006", "volume 2 section 2.3"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> biogenic) {
        return RULE.on(law).with(BIOGENIC, biogenic).derive();
    }

    private CountedBiogenic() {}
}
