/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Standard method, combustion: activity data, net calorific value, emission factor and oxidation factor. */
public final class StandardMethodCombustion {

    public static final Symbol EF = Symbol.of("EF", "tCO2/TJ", "Emission factor", "排放因子");
    public static final Symbol OF = Symbol.of("OF", "1", "Oxidation factor", "氧化系数");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emissions of the stream", "源流排放量");

    public static final Rule RULE = rule("mrr.combustion", "t");
    public static final Rule GAS_RULE = rule("mrr.combustion-gas", "Nm3");

    /** Applies the rule to a fuel in tonnes, or to a gas in cubic metres at 0 degC; fossil and biogenic carbon together. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> activity,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> emissionFactor,
            Outcome<? extends Term> oxidationFactor) {
        return activity.then(amount -> {
            String unit = amount.value().unit().convertibleTo(Unit.parse("Nm3")) ? "Nm3" : "t";
            Rule rule = unit.equals("t") ? RULE : GAS_RULE;
            return rule.on(law)
                    .with(activity(unit), UnitConversion.to(law, unit, Outcome.present(amount)))
                    .with(calorificValue(unit), UnitConversion.to(law, "GJ/" + unit, calorificValue))
                    .with(EF, UnitConversion.to(law, "tCO2/TJ", emissionFactor))
                    .with(OF, oxidationFactor)
                    .derive();
        });
    }

    /** The oxidation factor of tier 1, for whoever has none of a higher tier. */
    public static Outcome<Term> tierOneOxidation(InForce law) {
        return law.parameter("mrr.tier-1.oxidation-factor");
    }

    private static Rule rule(String id, String unit) {
        return Rule.of(id, "Combustion by the standard method", "标准方法燃烧排放")
                .confidence(Calculation.SECONDARY)
                .notNegative(activity(unit), "activity data are not negative.")
                .notNegative(calorificValue(unit), "a calorific value is not negative.")
                .notNegative(EF, "an emission factor is not negative.")
                .notNegative(OF, "an oxidation factor is not negative.")
                .notNegative(difference(constant("1", "1"), OF), "an oxidation factor is at most 1, not a percentage.")
                .gives(
                        RESULT,
                        product(converted(product(activity(unit), calorificValue(unit)), "GJ", "TJ"), EF, OF),
                        Calculation.STANDARD_METHOD);
    }

    private static Symbol activity(String unit) {
        return Symbol.of("AD", unit, "Activity data", "活动数据");
    }

    private static Symbol calorificValue(String unit) {
        return Symbol.of("NCV", "GJ/" + unit, "Net calorific value", "净热值");
    }

    private StandardMethodCombustion() {}
}
