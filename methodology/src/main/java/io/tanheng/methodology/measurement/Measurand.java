/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

/**
 * What is measured, independent of device codes; a registered channel maps a device code to one of these.
 *
 * <p>{@link #unit()} is the unit in which rules expect it. Channels may be registered in any unit of the same dimension.
 */
public enum Measurand {
    FLUE_GAS_VELOCITY("V_p", "m/s"),
    FLUE_GAS_TEMPERATURE("t_s", "degC"),
    /** Static pressure of the flue gas against the ambient air, usually negative. */
    FLUE_GAS_GAUGE_PRESSURE("P_s", "Pa"),
    AMBIENT_PRESSURE("B_a", "Pa"),
    FLUE_GAS_MOISTURE("X_sw", "%"),
    O2_DRY("O2_d", "%"),
    O2_WET("O2_w", "%"),
    CO2_DRY("CO2_d", "%"),
    CO2_WET("CO2_w", "%"),
    /** Carbon dioxide per dry standard cubic metre. */
    CO2_MASS_CONCENTRATION("C_CO2", "mg/m3"),
    SO2_MASS_CONCENTRATION("C_SO2", "mg/m3"),
    NOX_MASS_CONCENTRATION("C_NOx", "mg/m3"),
    PARTICULATE_MASS_CONCENTRATION("C_PM", "mg/m3"),
    SO2_DRY("SO2_d", "ppm"),
    SO2_WET("SO2_w", "ppm"),
    NOX_DRY("NOx_d", "ppm"),
    /** Dry standard volume flow, 0 degC and 101 325 Pa. */
    DRY_STANDARD_FLOW("Q_sn", "m3/h"),
    /** Wet volume flow at United States standard conditions, 68 degF and 29.92 inHg. */
    WET_STANDARD_FLOW_US("Q_w", "ft3/h"),
    HEAT_INPUT("HI", "mmBtu/h"),
    ELECTRIC_LOAD("P_el", "MW"),
    STEAM_FLOW("D", "t/h"),
    STEAM_TEMPERATURE("t_steam", "degC"),
    STEAM_PRESSURE("p_steam", "MPa"),
    FEEDWATER_TEMPERATURE("t_fw", "degC"),
    FUEL_FLOW("B", "t/h"),
    GAS_FUEL_FLOW("B_g", "m3/h"),
    /** A figure for comparison from outside, such as a simulator's truth or a plant's own report; no rule uses it. */
    REFERENCE_CO2_MASS("E_ref", "t/h"),
    /** Anything a source may send that no rule uses yet. */
    OTHER("x", "1");

    private final String symbol;
    private final String unit;

    Measurand(String symbol, String unit) {
        this.symbol = symbol;
        this.unit = unit;
    }

    /** The symbol the rules print. */
    public String symbol() {
        return symbol;
    }

    /** The unit in which rules expect it. */
    public String unit() {
        return unit;
    }
}
