/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrrcement;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Expression;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Factor of cement kiln dust by its degree of calcination: the carbonate of the raw meal, as far as it is calcined in the dust. */
public final class DustFactor {

    public static final Symbol EF =
            Symbol.parameter("EF_cli", "tCO2/t", "mrrcement.clinker-factor", "Factor of clinker", "熟料排放因子");
    public static final Symbol D = Symbol.of("d", "1", "Degree of calcination of the dust", "窑灰煅烧程度");
    public static final Symbol RESULT = Symbol.of("EF_ckd", "tCO2/t", "Factor of the kiln dust", "窑灰排放因子");

    private static final Expression LOST = product(quotient(EF, sum(constant("1", "tCO2/t"), EF)), D);

    public static final Rule RULE = Rule.of("mrrcement.dust-factor", "Factor of cement kiln dust", "水泥窑灰排放因子")
            .confidence(Document.CONFIDENCE)
            .notNegative(EF, "an emission factor is not negative.")
            .notNegative(D, "a share is not negative.")
            .notNegative(difference(constant("1", "1"), D), "a share is at most 1; a percentage is no fraction.")
            .gives(
                    RESULT,
                    product(constant("1", "tCO2/t"), quotient(LOST, difference(constant("1", "1"), LOST))),
                    Citation.of(Document.NAME, "Annex IV section 9"));

    /** Applies the rule with the default factor of clinker. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> calcination) {
        return RULE.on(law).with(D, calcination).derive();
    }

    /** Applies the rule with a factor of clinker of the plant. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> clinkerFactor, Outcome<? extends Term> calcination) {
        return RULE.on(law).with(EF, clinkerFactor).with(D, calcination).derive();
    }

    private DustFactor() {}
}
