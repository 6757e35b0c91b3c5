/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.steamtable;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.PrintedTable.Neighbours;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Bindings;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Expression;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.TableLookup;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enthalpy of superheated steam, between two temperatures and two pressures of the printed table. */
public final class SuperheatedSteam {

    public static final Symbol COLD_LOW = corner("h_11", "lower temperature and pressure", "低温低压");
    public static final Symbol COLD_HIGH = corner("h_12", "lower temperature and higher pressure", "低温高压");
    public static final Symbol HOT_LOW = corner("h_21", "higher temperature and lower pressure", "高温低压");
    public static final Symbol HOT_HIGH = corner("h_22", "higher temperature and pressure", "高温高压");
    public static final Symbol PRESSURE = Symbol.of("p", "MPa", "Absolute pressure", "绝对压力");
    public static final Symbol LOW = Symbol.of("p_1", "MPa", "Pressure of the column before", "前列压力");
    public static final Symbol HIGH = Symbol.of("p_2", "MPa", "Pressure of the column after", "后列压力");
    public static final Symbol TEMPERATURE = Symbol.of("t", "degC", "Temperature", "温度");
    public static final Symbol COLD = Symbol.of("t_1", "degC", "Temperature of the row before", "上行温度");
    public static final Symbol HOT = Symbol.of("t_2", "degC", "Temperature of the row after", "下行温度");
    public static final Symbol RESULT = Symbol.of("h", "kJ/kg", "Enthalpy of superheated steam", "过热蒸汽焓值");

    private static final String BETWEEN = "the state lies between the rows and columns.";

    public static final Rule RULE = Rule.of("steamtable.superheated", "Enthalpy of superheated steam", "过热蒸汽焓值")
            .confidence(Confidence.unverified(
                    "An excerpt of the table was read, interpolating in it linearly is expert recall; look the convention and the"
                            + " rows in between up.",
                    "仅核对了表格节选；线性插值的做法凭专家记忆，需核实该做法及其余行列。"))
            .lookedUp(new TableLookup(List.of(PRESSURE, TEMPERATURE), SuperheatedSteam::rows))
            .notNegative(difference(PRESSURE, LOW), BETWEEN)
            .notNegative(difference(HIGH, PRESSURE), BETWEEN)
            .positive(difference(HIGH, LOW), "the rows of a table differ.")
            .notNegative(difference(TEMPERATURE, COLD), BETWEEN)
            .notNegative(difference(HOT, TEMPERATURE), BETWEEN)
            .positive(difference(HOT, COLD), "the rows of a table differ.")
            .gives(
                    RESULT,
                    quotient(
                            sum(
                                    product(along(COLD_LOW, COLD_HIGH), difference(HOT, TEMPERATURE)),
                                    product(along(HOT_LOW, HOT_HIGH), difference(TEMPERATURE, COLD))),
                            product(difference(HIGH, LOW), difference(HOT, COLD))),
                    Citation.of("GB/T 32151.34-2024", "table C.5"));

    private SuperheatedSteam() {}

    /** Applies the rule; the four entries are looked up. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> pressure, Outcome<? extends Term> temperature) {
        return RULE.on(law)
                .with(PRESSURE, pressure)
                .with(TEMPERATURE, temperature)
                .derive();
    }

    private static Outcome<Map<Symbol, Term>> rows(Bindings given) {
        Quantity pressure = given.value(PRESSURE);
        Quantity temperature = given.value(TEMPERATURE);
        return SteamTables.SUPERHEATED
                .columnsAround(pressure)
                .then(pressures -> SteamTables.SUPERHEATED
                        .rowsAround(temperature)
                        .then(temperatures -> cell(pressure.amount(), pressures, temperature.amount(), temperatures)));
    }

    private static Outcome<Map<Symbol, Term>> cell(
            BigDecimal p, Neighbours pressures, BigDecimal t, Neighbours temperatures) {
        boolean cold = t.compareTo(temperatures.above()) < 0;
        boolean hot = t.compareTo(temperatures.below()) > 0;
        boolean low = p.compareTo(pressures.above()) < 0;
        boolean high = p.compareTo(pressures.below()) > 0;
        Map<Symbol, Outcome<Term>> corners = new LinkedHashMap<>();
        corners.put(COLD_LOW, entry(COLD_LOW, temperatures.below(), pressures.below(), cold && low));
        corners.put(COLD_HIGH, entry(COLD_HIGH, temperatures.below(), pressures.above(), cold && high));
        corners.put(HOT_LOW, entry(HOT_LOW, temperatures.above(), pressures.below(), hot && low));
        corners.put(HOT_HIGH, entry(HOT_HIGH, temperatures.above(), pressures.above(), hot && high));
        Map<Symbol, Term> found = new LinkedHashMap<>();
        for (Map.Entry<Symbol, Outcome<Term>> corner : corners.entrySet()) {
            if (!(corner.getValue() instanceof Outcome.Present<Term> present)) {
                return corner.getValue().map(term -> Map.of());
            }
            found.put(corner.getKey(), present.value());
        }
        found.put(LOW, SteamTables.SUPERHEATED.column("p_1", pressures.below()));
        found.put(HIGH, SteamTables.SUPERHEATED.column("p_2", pressures.above()));
        found.put(COLD, SteamTables.SUPERHEATED.row("t_1", temperatures.below()));
        found.put(HOT, SteamTables.SUPERHEATED.row("t_2", temperatures.above()));
        return Outcome.present(found);
    }

    /** An entry must be of steam where it counts; on the other edge of the cell its weight is zero. */
    private static Outcome<Term> entry(Symbol symbol, BigDecimal temperature, BigDecimal pressure, boolean counts) {
        return counts
                ? SteamTables.steam(symbol.name(), temperature, pressure)
                : Outcome.present(SteamTables.SUPERHEATED.entry(symbol.name(), temperature, pressure.toPlainString()));
    }

    /** Between two pressures at one temperature; still to be divided by the width of the cell. */
    private static Expression along(Symbol low, Symbol high) {
        return sum(product(low, difference(HIGH, PRESSURE)), product(high, difference(PRESSURE, LOW)));
    }

    private static Symbol corner(String name, String en, String zh) {
        return Symbol.of(name, "kJ/kg", "Enthalpy at the " + en, zh + "处焓值");
    }
}
