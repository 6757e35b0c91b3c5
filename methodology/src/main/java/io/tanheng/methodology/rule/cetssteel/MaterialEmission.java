/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of a flux, an electrode or a bought material that holds carbon. */
public final class MaterialEmission {

    public static final Symbol M = Symbol.of("M", "t", "Net purchase of the material", "物料净购入量");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Emission factor of the material", "物料排放因子");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the material", "物料排放量");

    public static final Rule RULE = Rule.of("cetssteel.material-emission", "Emission of a material", "物料排放量")
            .confidence(Guide.SECONDARY)
            .notNegative(M, "a net purchase is not negative; what is sold on is a carbon product.")
            .notNegative(EF, "an emission factor is not negative.")
            .gives(RESULT, product(M, EF), Guide.ENTERPRISE);

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> mass, Outcome<? extends Term> factor) {
        return RULE.on(law).with(M, mass).with(EF, factor).derive();
    }

    private MaterialEmission() {}
}
