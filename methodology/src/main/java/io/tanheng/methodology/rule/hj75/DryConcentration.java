/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dry concentration from a wet one, HJ 212-2017 Annex D equation 19; for any unit of concentration. */
public final class DryConcentration {

    public static final Symbol X_SW = Symbol.of("X_sw", "1", "Moisture as a fraction", "含湿量(分数)");
    private static final Citation EQ_19 = Citation.of("HJ 212-2017", "Annex D eq (19)");

    public static final Rule RULE = rule("mg/m3");

    private static final Map<Unit, Rule> BY_UNIT = new ConcurrentHashMap<>();

    /** Applies the rule; the result has the unit of the wet concentration. */
    public static Outcome<Term> of(
            InForce law, Outcome<? extends Term> wet, Outcome<? extends Term> moisture, String symbol) {
        return wet.then(term -> {
            Rule rule = BY_UNIT.computeIfAbsent(term.value().unit(), unit -> rule(unit.toString()));
            return rule.on(law)
                    .with(rule.symbols().get(0), term)
                    .with(X_SW, moisture)
                    .derive(symbol);
        });
    }

    private static Symbol wetSymbol(String unit) {
        return Symbol.of("C_wet", unit, "Concentration in wet gas", "湿基浓度");
    }

    private static Rule rule(String unit) {
        Symbol wet = wetSymbol(unit);
        return Rule.of("hj75.dry-concentration", "Concentration from wet to dry gas", "湿基浓度换算为干基浓度")
                .notNegative(wet, "a concentration is not negative; look at zero drift.")
                .notNegative(X_SW, "moisture is a fraction of the wet gas; look at the moisture or oxygen analysers.")
                .notNegative(
                        difference(constant("1", "1"), X_SW),
                        "moisture is a fraction of the wet gas, not a percentage.")
                .gives(
                        Symbol.of("C_dry", unit, "Concentration in dry gas", "干基浓度"),
                        quotient(wet, difference(constant("1", "1"), X_SW)),
                        EQ_19);
    }

    private DryConcentration() {}
}
