/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of purchased heat with the default factor. */
public final class Heat {

    public static final Symbol AMOUNT = Symbol.of("AD_heat", "GJ", "Heat purchased", "购入热量");
    public static final Symbol FACTOR =
            Symbol.parameter("EF_heat", "tCO2/GJ", "heat.cn.default-factor", "Factor of purchased heat", "热力排放因子");
    public static final Symbol RESULT = Symbol.of("E_heat", "tCO2", "Carbon dioxide of purchased heat", "购入热力排放量");

    public static final Rule RULE = Rule.of("purchased.heat", "Purchased heat", "购入热力排放")
            .confidence(Confidence.secondary(
                    "Found in a public transcription of GB/T 32150-2025; compare with 7.5.6 to 7.5.7 of the standard itself.",
                    "来自 GB/T 32150-2025 的公开转录，需对照标准原文 7.5.6 至 7.5.7。"))
            .gives(RESULT, product(AMOUNT, FACTOR), Citation.of("GB/T 32150-2025", "7.5.6 to 7.5.7"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> amount) {
        return RULE.on(law).with(AMOUNT, UnitConversion.to(law, "GJ", amount)).derive();
    }

    private Heat() {}
}
