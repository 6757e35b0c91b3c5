/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

/** A boiler meter, its name in SenML and the SenML unit it speaks. */
public enum Meter {
    ELECTRIC_LOAD("electric-load", "W", 0),
    STEAM_FLOW("steam-flow", "kg/s", 2),
    STEAM_TEMPERATURE("steam-temperature", "Cel", 1),
    STEAM_PRESSURE("steam-pressure", "Pa", 0),
    FEEDWATER_TEMPERATURE("feedwater-temperature", "Cel", 1),
    FUEL_FLOW("fuel-flow", "kg/s", 3);

    private final String code;
    private final String unit;
    private final int decimals;

    Meter(String code, String unit, int decimals) {
        this.code = code;
        this.unit = unit;
        this.decimals = decimals;
    }

    public String code() {
        return code;
    }

    public String unit() {
        return unit;
    }

    public int decimals() {
        return decimals;
    }
}
