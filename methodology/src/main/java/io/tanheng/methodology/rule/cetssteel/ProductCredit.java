/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon that leaves in a product, as the carbon dioxide it did not become. */
public final class ProductCredit {

    public static final Symbol P = Symbol.of("P", "t", "Product", "产品产量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Carbon dioxide held back in the product", "产品固碳排放因子");
    public static final Symbol RESULT = Symbol.of("R", "tCO2", "Credit of the product", "产品隐含的排放量");

    public static final Rule RULE = Rule.of("cetssteel.product-credit", "Carbon held back in a product", "产品隐含的排放量")
            .confidence(Guide.SECONDARY)
            .notNegative(P, "a product is not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(P, EF), Guide.ENTERPRISE);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> mass, Outcome<? extends Term> factor) {
        return RULE.on(law).with(P, mass).with(EF, factor).derive();
    }

    private ProductCredit() {}
}
