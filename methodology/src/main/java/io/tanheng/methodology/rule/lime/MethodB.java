/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of lime by the oxides in it that come from carbonate, method B. */
public final class MethodB {

    public static final Symbol M = Symbol.of("M", "t", "Lime produced", "石灰产量");
    public static final Symbol CAO = Symbol.of("CaO", "1", "Share of calcium oxide from carbonate", "碳酸盐来源氧化钙含量");
    public static final Symbol EF_CAO =
            Symbol.parameter("EF_CaO", "tCO2/t", "lime.mrr.cao", "Factor of calcium oxide", "氧化钙排放因子");
    public static final Symbol MGO = Symbol.of("MgO", "1", "Share of magnesium oxide from carbonate", "碳酸盐来源氧化镁含量");
    public static final Symbol EF_MGO =
            Symbol.parameter("EF_MgO", "tCO2/t", "lime.mrr.mgo", "Factor of magnesium oxide", "氧化镁排放因子");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the lime", "石灰过程排放量");

    public static final Rule RULE = Rule.of(
                    "lime.mrr-method-b", "Emission of lime by its oxides, method B", "石灰排放量(方法 B,按氧化物)")
            .confidence(Documents.RECALLED_MRR)
            .notNegative(M, "an amount of material is not negative.")
            .notNegative(CAO, "a share is not negative.")
            .notNegative(MGO, "a share is not negative.")
            .notNegative(
                    difference(constant("1", "1"), sum(CAO, MGO)),
                    "calcium and magnesium oxide are together at most the whole.")
            .gives(
                    RESULT,
                    product(M, sum(product(CAO, EF_CAO), product(MGO, EF_MGO))),
                    Citation.of(Documents.MRR, "Annex IV section 10"));

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> lime,
            Outcome<? extends Term> calciumOxide,
            Outcome<? extends Term> magnesiumOxide) {
        return RULE.on(law)
                .with(M, lime)
                .with(CAO, calciumOxide)
                .with(MGO, magnesiumOxide)
                .derive();
    }

    private MethodB() {}
}
