/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151steel;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** The factor of a flux from the carbonates analysed in it. */
public final class FluxFactor {

    public static final Symbol CALCIUM = Symbol.of("p_CaCO3", "1", "Calcium carbonate in the flux", "熔剂中碳酸钙质量分数");
    public static final Symbol EF_CALCIUM = Symbol.of("EF_CaCO3", "tCO2/t", "Factor of calcium carbonate", "碳酸钙排放因子");
    public static final Symbol MAGNESIUM = Symbol.of("p_MgCO3", "1", "Magnesium carbonate in the flux", "熔剂中碳酸镁质量分数");
    public static final Symbol EF_MAGNESIUM =
            Symbol.of("EF_MgCO3", "tCO2/t", "Factor of magnesium carbonate", "碳酸镁排放因子");
    public static final Symbol RESULT = Symbol.of("EF_flux", "tCO2/t", "Emission factor of the flux", "熔剂排放因子");

    public static final Rule RULE = Rule.of("gbt32151steel.flux-factor", "Factor of a flux by purity", "按纯度计算的熔剂排放因子")
            .confidence(Standard.UNVERIFIED)
            .notNegative(CALCIUM, "a share of the flux is not negative.")
            .notNegative(MAGNESIUM, "a share of the flux is not negative.")
            .notNegative(
                    difference(constant("1", "1"), sum(CALCIUM, MAGNESIUM)),
                    "the carbonates are at most the whole flux; shares are fractions, not percentages.")
            .notNegative(EF_CALCIUM, "an emission factor is not negative.")
            .notNegative(EF_MAGNESIUM, "an emission factor is not negative.")
            .gives(RESULT, sum(product(CALCIUM, EF_CALCIUM), product(MAGNESIUM, EF_MAGNESIUM)), Standard.CITATION);

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> calcium,
            Outcome<? extends Term> calciumFactor,
            Outcome<? extends Term> magnesium,
            Outcome<? extends Term> magnesiumFactor) {
        return RULE.on(law)
                .with(CALCIUM, calcium)
                .with(EF_CALCIUM, calciumFactor)
                .with(MAGNESIUM, magnesium)
                .with(EF_MAGNESIUM, magnesiumFactor)
                .derive();
    }

    private FluxFactor() {}
}
