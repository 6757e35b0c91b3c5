/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.steamtable;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.PrintedTable;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;

/** The two tables, and where in the second there is steam. */
final class SteamTables {

    /** By absolute pressure: boiling temperature and enthalpy. */
    static final PrintedTable SATURATED = PrintedTable.read("steamtable/c4.yaml");

    /** By temperature down and absolute pressure across. */
    static final PrintedTable SUPERHEATED = PrintedTable.read("steamtable/c5.yaml");

    static final String ENTHALPY = "h";

    private static final String BOILING = "t";

    private SteamTables() {}

    /** The enthalpy of the second table, or a gap where that is of water. */
    static Outcome<Term> steam(String symbol, BigDecimal temperature, BigDecimal pressure) {
        return SATURATED
                .rowUpTo(pressure)
                .map(row -> SATURATED.entry("t_s", row, BOILING))
                .filter(boiling -> temperature.compareTo(boiling.value().amount()) < 0)
                .<Outcome<Term>>map(boiling -> Outcome.gap(
                        GapReason.NOT_APPLICABLE,
                        "Table C.5 holds water and not steam at {0} degC and {1} MPa, where it boils at {2}: between steam and"
                                + " water nothing is interpolated. Take the table of saturated steam, or look at the measurement.",
                        "表 C.5 在 {0} ℃、{1} MPa 处为水而非蒸汽（沸点 {2}）：汽水之间不作插值。请改用饱和蒸汽表，或检查测量值。",
                        temperature,
                        pressure,
                        boiling.value()))
                .orElseGet(() -> Outcome.present(SUPERHEATED.entry(symbol, temperature, pressure.toPlainString())));
    }
}
