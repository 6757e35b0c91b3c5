/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.rounded;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Values with the decimals of the guide’s forms; computation goes on with the values that are not rounded. */
public final class ReportedValue {

    public static final Rule FUEL = rule("fuel", "t", "Fuel burned", "燃料消耗量");
    public static final Rule CALORIFIC_VALUE = rule("calorific-value", "GJ/t", "Net calorific value", "低位发热量");
    public static final Rule CARBON = rule("carbon", "tC/t", "Carbon content", "含碳量");
    public static final Rule CARBON_PER_ENERGY = rule("carbon-per-energy", "tC/GJ", "Carbon per energy", "单位热值含碳量");
    public static final Rule EMISSION = rule("emission", "tCO2", "Carbon dioxide", "CO2 排放量");

    private ReportedValue() {}

    /** Rounds a value half up to the step of its form. */
    public static Outcome<Term> of(InForce law, Rule rule, Outcome<? extends Term> value) {
        return rule.on(law).with(rule.symbols().get(0), value).derive();
    }

    private static Rule rule(String name, String unit, String en, String zh) {
        Symbol value = Symbol.of("x", unit, en + ", not rounded", zh + "（未修约）");
        Symbol step = Symbol.parameter("step", unit, "cnpower.step." + name, "Step of the form: " + en, "填报最小单位：" + zh);
        return Rule.of("cnpower.reported-" + name, en + " as reported", zh + "填报值")
                .confidence(Guide.MEDIUM)
                .gives(
                        Symbol.of("x_rep", unit, en + " as reported", zh + "填报值"),
                        rounded(value, step, Rounding.HALF_UP),
                        Guide.section("reporting forms"));
    }
}
