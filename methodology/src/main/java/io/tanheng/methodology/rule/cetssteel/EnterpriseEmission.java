/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Emission of the enterprise: fuels and process without the carbon held back in products; nothing bought as electricity or heat. */
public final class EnterpriseEmission {

    public static final Symbol FUEL = Symbol.of("E_fuel", "tCO2", "Emission of fuels", "化石燃料燃烧排放量");
    public static final Symbol PROCESS = Symbol.of("E_process", "tCO2", "Emission of the process", "工业生产过程排放量");
    public static final Symbol PRODUCTS = Symbol.of("R_products", "tCO2", "Carbon held back in products", "固碳产品隐含的排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the enterprise", "企业排放总量");

    public static final Rule RULE = Rule.of("cetssteel.enterprise", "Emission of the enterprise", "企业排放总量")
            .confidence(Guide.SECONDARY)
            .gives(RESULT, difference(sum(FUEL, PROCESS), PRODUCTS), Guide.ENTERPRISE);

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> fuel,
            Outcome<? extends Term> process,
            Outcome<? extends Term> products) {
        return RULE.on(law)
                .with(FUEL, fuel)
                .with(PROCESS, process)
                .with(PRODUCTS, products)
                .derive();
    }

    private EnterpriseEmission() {}
}
