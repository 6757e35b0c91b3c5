/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.part75;

import static io.tanheng.methodology.term.Formulas.rounded;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Values as they are reported: rounded half away from zero to the step named for their kind. */
public final class ReportedValue {

    public static final Rule MASS_RATE = rule("mass-rate", "lb/h", "Mass rate as reported", "上报的质量速率");
    public static final Rule CO2_RATE = rule("co2-rate", "ton/h", "CO2 mass rate as reported", "上报的 CO2 质量速率");
    public static final Rule QUARTER_MASS = rule("quarter-mass", "ton", "Mass in short tons as reported", "上报的短吨质量");
    public static final Rule NOX_RATE = rule("nox-rate", "lb/mmBtu", "NOx rate as reported", "上报的 NOx 排放率");
    public static final Rule PERCENT = rule("percent", "%", "Percentage as reported", "上报的百分比");
    public static final Rule HEAT_INPUT = rule("heat-input", "mmBtu/h", "Heat input as reported", "上报的热输入");

    /** Applies one of the roundings; the value keeps its symbol. */
    public static Outcome<Term> of(InForce law, Rule rounding, Outcome<? extends Term> exact) {
        return exact.then(
                term -> rounding.on(law).with(rounding.symbols().get(0), term).derive(term.symbol()));
    }

    private static Rule rule(String kind, String unit, String en, String zh) {
        Symbol value = Symbol.of("x", unit, "Value before rounding", "修约前的值");
        Symbol step = Symbol.parameter("s", unit, "part75.step." + kind, "Step of rounding", "修约间隔");
        return Rule.of("part75.reported." + kind, en, zh)
                .gives(
                        Symbol.of("x", unit, en, zh),
                        rounded(value, step, Rounding.HALF_AWAY_FROM_ZERO),
                        Citation.of("40 CFR Part 75", "roundings of Appendix F and G"));
    }

    private ReportedValue() {}
}
