/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** F-factor of a mix of fuels, Appendix F equation F-8. */
public final class EquationF8 {

    public static final Symbol SHARES = Symbol.series("X_i", "1", "Share of each fuel in the heat input", "各燃料热输入占比");
    public static final Symbol FACTORS = Symbol.series("F_i", "ft3/mmBtu", "F-factor of each fuel", "各燃料 F 系数");
    public static final Symbol RESULT = Symbol.of("F_c", "ft3/mmBtu", "F-factor of the mix", "混合燃料 F 系数");

    public static final Rule RULE = Rule.of("part75.f8", "F-factor of a mix of fuels", "混合燃料 F 系数")
            .confidence(
                    Confidence.unverified("Expert recall; look eq F-8 up in Appendix F.", "凭专家记忆,需对照附录 F 的 eq F-8。"))
            .notNegative(minimum(SHARES), "a share of the heat input is not negative.")
            .notNegative(difference(constant("1", "1"), total(SHARES)), "the shares of the fuels add up to 1.")
            .notNegative(difference(total(SHARES), constant("1", "1")), "the shares of the fuels add up to 1.")
            .gives(RESULT, total(product(SHARES, FACTORS)), Citation.of("40 CFR Part 75", "Appendix F 3.3.6 eq F-8"));

    /** Applies the rule to shares and factors in the same order. */
    public static Outcome<Term> of(InForce law, List<? extends Term> shares, List<? extends Term> factors) {
        return RULE.on(law)
                .withSeries(SHARES, shares)
                .withSeries(FACTORS, factors)
                .derive();
    }

    private EquationF8() {}
}
