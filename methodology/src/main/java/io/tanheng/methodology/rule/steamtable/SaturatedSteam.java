/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.steamtable;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Bindings;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.TableLookup;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Enthalpy of saturated steam, between two rows of the printed table. */
public final class SaturatedSteam {

    public static final Symbol LOWER_ENTHALPY = Symbol.of("h_1", "kJ/kg", "Enthalpy of the row below", "下行焓值");
    public static final Symbol UPPER_ENTHALPY = Symbol.of("h_2", "kJ/kg", "Enthalpy of the row above", "上行焓值");
    public static final Symbol PRESSURE = Symbol.of("p", "MPa", "Absolute pressure", "绝对压力");
    public static final Symbol LOWER = Symbol.of("p_1", "MPa", "Pressure of the row below", "下行压力");
    public static final Symbol UPPER = Symbol.of("p_2", "MPa", "Pressure of the row above", "上行压力");
    public static final Symbol RESULT = Symbol.of("h", "kJ/kg", "Enthalpy of saturated steam", "饱和蒸汽焓值");

    public static final Rule RULE = Rule.of("steamtable.saturated", "Enthalpy of saturated steam", "饱和蒸汽焓值")
            .confidence(Confidence.unverified(
                    "The table was read, interpolating in it linearly is expert recall; look the convention up.",
                    "表格已核对；线性插值的做法凭专家记忆，需核实。"))
            .lookedUp(new TableLookup(List.of(PRESSURE), SaturatedSteam::rows))
            .notNegative(difference(PRESSURE, LOWER), "the pressure lies between the two rows.")
            .notNegative(difference(UPPER, PRESSURE), "the pressure lies between the two rows.")
            .positive(difference(UPPER, LOWER), "the rows of a table differ.")
            .gives(
                    RESULT,
                    sum(
                            LOWER_ENTHALPY,
                            quotient(
                                    product(difference(UPPER_ENTHALPY, LOWER_ENTHALPY), difference(PRESSURE, LOWER)),
                                    difference(UPPER, LOWER))),
                    Citation.of("GB/T 32151.34-2024", "table C.4"));

    /** Applies the rule; the two rows are looked up. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> pressure) {
        return RULE.on(law).with(PRESSURE, pressure).derive();
    }

    private static Outcome<Map<Symbol, Term>> rows(Bindings given) {
        return SteamTables.SATURATED
                .rowsAround(given.value(PRESSURE))
                .map(rows -> Map.of(
                        LOWER_ENTHALPY,
                        SteamTables.SATURATED.entry("h_1", rows.below(), SteamTables.ENTHALPY),
                        UPPER_ENTHALPY,
                        SteamTables.SATURATED.entry("h_2", rows.above(), SteamTables.ENTHALPY),
                        LOWER,
                        SteamTables.SATURATED.row("p_1", rows.below()),
                        UPPER,
                        SteamTables.SATURATED.row("p_2", rows.above())));
    }

    private SaturatedSteam() {}
}
