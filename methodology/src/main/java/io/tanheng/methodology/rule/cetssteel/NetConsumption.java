/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Expression;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** What crossed the fence and stayed: bought and taken from stock, without what was sold; never below zero. */
public final class NetConsumption {

    public static final Rule RULE = rule("cetssteel.net-consumption", Carrier.MASS);
    public static final Rule GAS_RULE = rule("cetssteel.net-consumption-gas", Carrier.VOLUME);

    /** Applies the rule to amounts in tonnes, or in normal volume for gases. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> bought,
            Outcome<? extends Term> opening,
            Outcome<? extends Term> closing,
            Outcome<? extends Term> sold) {
        return bought.then(amount -> {
            Carrier carrier = Carrier.of(amount);
            Rule rule = carrier == Carrier.MASS ? RULE : GAS_RULE;
            return rule.on(law)
                    .with(buy(carrier), UnitConversion.to(law, carrier.unit(), Outcome.present(amount)))
                    .with(opening(carrier), UnitConversion.to(law, carrier.unit(), opening))
                    .with(closing(carrier), UnitConversion.to(law, carrier.unit(), closing))
                    .with(sale(carrier), UnitConversion.to(law, carrier.unit(), sold))
                    .derive();
        });
    }

    private static Rule rule(String id, Carrier carrier) {
        Expression net = difference(sum(buy(carrier), opening(carrier)), sum(closing(carrier), sale(carrier)));
        return Rule.of(id, "Net consumption", "净消耗量")
                .confidence(Guide.SECONDARY)
                .notNegative(buy(carrier), "a bought amount is not negative.")
                .notNegative(opening(carrier), "a stock is not negative.")
                .notNegative(closing(carrier), "a stock is not negative.")
                .notNegative(sale(carrier), "a sold amount is not negative.")
                .notNegative(
                        net,
                        "more left the fence than came in: check stocks and sales, and count what the mill makes itself"
                                + " and sells among the carbon products.")
                .gives(Symbol.of("FC", carrier.unit(), "Net consumption", "净消耗量"), net, Guide.ENTERPRISE);
    }

    private static Symbol buy(Carrier carrier) {
        return Symbol.of("Q_buy", carrier.unit(), "Bought", "购入量");
    }

    private static Symbol opening(Carrier carrier) {
        return Symbol.of("S_1", carrier.unit(), "Stock at the beginning", "期初库存");
    }

    private static Symbol closing(Carrier carrier) {
        return Symbol.of("S_2", carrier.unit(), "Stock at the end", "期末库存");
    }

    private static Symbol sale(Carrier carrier) {
        return Symbol.of("Q_sold", carrier.unit(), "Sold", "外销量");
    }

    private NetConsumption() {}
}
