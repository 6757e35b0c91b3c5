/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon content as received from the dry sample. */
public final class CarbonFromDry {

    public static final Symbol CARBON = Symbol.of("C_d", "tC/t", "Carbon content, dry", "干基元素碳含量");
    public static final Symbol TOTAL_MOISTURE = Symbol.of("M_ar", "%", "Total moisture as received", "收到基全水分");
    public static final Symbol RESULT = Symbol.of("C_ar", "tC/t", "Carbon content as received", "收到基元素碳含量");

    public static final Rule RULE = Rule.of(
                    "cnpower.carbon-from-dry", "Carbon as received from the dry sample", "由干基求收到基元素碳含量")
            .confidence(Guide.RECALLED)
            .notNegative(CARBON, "a carbon content is not negative.")
            .notNegative(
                    difference(constant("1", "tC/t"), CARBON),
                    "a tonne of fuel holds at most a tonne of carbon; a percentage is divided by 100.")
            .notNegative(TOTAL_MOISTURE, "moisture is not negative; look at the laboratory report.")
            .notNegative(difference(constant("100", "%"), TOTAL_MOISTURE), "moisture is at most 100 %.")
            .gives(
                    RESULT,
                    quotient(product(CARBON, difference(constant("100", "%"), TOTAL_MOISTURE)), constant("100", "%")),
                    Guide.section("combustion of fossil fuels"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> carbon, Outcome<? extends Term> totalMoisture) {
        return RULE.on(law)
                .with(CARBON, carbon)
                .with(TOTAL_MOISTURE, totalMoisture)
                .derive();
    }

    private CarbonFromDry() {}
}
