/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.fuel;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.stream.Stream;

/** Carbon dioxide of a burnt fuel from its amount and default factors, one rule for each table and measure. */
public final class DefaultFactorCombustion {

    public static final Symbol CC = Symbol.of("CC", "tC/GJ", "Carbon content per unit of heat", "单位热值含碳量");
    public static final Symbol OF = Symbol.of("OF", "1", "Oxidation factor", "碳氧化率");
    public static final Symbol M_CO2 = Symbol.parameter(
            "M_CO2", "tCO2/Mmol", "common.molar-mass-carbon-dioxide", "Molar mass of carbon dioxide", "二氧化碳摩尔质量");
    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Carbon dioxide from combustion", "燃烧产生的二氧化碳排放量");

    public static final List<Rule> RULES = Stream.of(FuelTable.values())
            .flatMap(table -> Stream.of(FuelMeasure.values()).map(measure -> describe(table, measure)))
            .toList();

    /** Applies the rule with all three defaults of a fuel; the amount may stand in any unit of its measure. */
    public static Outcome<Term> of(InForce law, FuelTable table, String fuel, Outcome<? extends Term> amount) {
        return of(
                law,
                table,
                amount,
                table.value(law, fuel, FuelProperty.NET_CALORIFIC_VALUE),
                table.value(law, fuel, FuelProperty.CARBON_CONTENT),
                table.value(law, fuel, FuelProperty.OXIDATION_FACTOR));
    }

    /** Applies the rule with values of one's own, each measured or a default; the calorific value tells how the amount is measured. */
    public static Outcome<Term> of(
            InForce law,
            FuelTable table,
            Outcome<? extends Term> amount,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> carbonContent,
            Outcome<? extends Term> oxidationFactor) {
        return calorificValue.then(value -> FuelMeasure.ofCalorificValue(value)
                .then(measure -> rule(table, measure)
                        .on(law)
                        .with(amount(measure), in(law, measure, amount))
                        .with(calorific(measure), UnitConversion.to(law, measure.calorificUnit(), calorificValue))
                        .with(CC, UnitConversion.to(law, "tC/GJ", carbonContent))
                        .with(OF, UnitConversion.to(law, "1", oxidationFactor))
                        .derive()));
    }

    /** The rule of a table for fuels of a measure. */
    public static Rule rule(FuelTable table, FuelMeasure measure) {
        String id = id(table, measure);
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static Rule describe(FuelTable table, FuelMeasure measure) {
        Symbol amount = amount(measure);
        Symbol calorific = calorific(measure);
        return Rule.of(id(table, measure), "Combustion with default factors", "按缺省值计算的燃烧排放")
                .confidence(table.confidence())
                .notNegative(amount, "an amount of fuel is not negative.")
                .positive(calorific, "a calorific value is positive.")
                .notNegative(CC, "a carbon content is not negative.")
                .notNegative(OF, "an oxidation factor is a fraction from 0 to 1.")
                .notNegative(difference(constant("1", "1"), OF), "an oxidation factor is a fraction from 0 to 1.")
                .gives(RESULT, quotient(product(amount, calorific, CC, OF, M_CO2), M_C), table.source());
    }

    private static String id(FuelTable table, FuelMeasure measure) {
        return "fuel." + table.id() + "." + measure.id();
    }

    private static Symbol amount(FuelMeasure measure) {
        return Symbol.of("FC", measure.unit(), "Fuel burnt", "燃料消耗量");
    }

    private static Symbol calorific(FuelMeasure measure) {
        return Symbol.of("NCV", measure.calorificUnit(), "Net calorific value", "低位发热量");
    }

    private static Outcome<Term> in(InForce law, FuelMeasure measure, Outcome<? extends Term> amount) {
        return amount.then(term -> isVolumeOfNoState(measure, term.value().unit())
                ? Outcome.gap(
                        GapReason.INVALID_INPUT,
                        "{0} is given in {1}, cubic metres of no named state, but the rule needs {2} at 0 degC and 101.325 kPa:"
                                + " gas is metered at 20 degC, which is 7.3 % more. Apply standardstate.normal-volume first.",
                        "{0} 的单位为 {1}，未注明状态，规则需要 0 摄氏度、101.325 kPa 下的 {2}：贸易计量为 20 摄氏度，体积大 7.3 %。请先应用"
                                + " standardstate.normal-volume。",
                        term.symbol(),
                        term.value().unit(),
                        measure.unit())
                : UnitConversion.to(law, measure.unit(), amount));
    }

    private static boolean isVolumeOfNoState(FuelMeasure measure, Unit unit) {
        return measure == FuelMeasure.NORMAL_VOLUME && unit.convertibleTo(Unit.parse("m3"));
    }

    private DefaultFactorCombustion() {}
}
