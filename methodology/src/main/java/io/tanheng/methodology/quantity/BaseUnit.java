/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A named unit and its exact worth in the base of the International System: {@code SI = (amount + offset) * numerator /
 * denominator}.
 *
 * @param dimension powers of metre, kilogram, second, kelvin and mole
 * @param offset what is added before scaling; zero but for temperature scales
 */
record BaseUnit(Map<String, Integer> dimension, BigDecimal numerator, BigDecimal denominator, BigDecimal offset) {

    private static final Map<String, Integer> NONE = Map.of();
    private static final Map<String, Integer> LENGTH = Map.of("m", 1);
    private static final Map<String, Integer> VOLUME = Map.of("m", 3);
    private static final Map<String, Integer> MASS = Map.of("kg", 1);
    private static final Map<String, Integer> TIME = Map.of("s", 1);
    private static final Map<String, Integer> TEMPERATURE = Map.of("K", 1);
    private static final Map<String, Integer> AMOUNT = Map.of("mol", 1);
    private static final Map<String, Integer> PRESSURE = Map.of("kg", 1, "m", -1, "s", -2);
    private static final Map<String, Integer> ENERGY = Map.of("kg", 1, "m", 2, "s", -2);
    private static final Map<String, Integer> POWER = Map.of("kg", 1, "m", 2, "s", -3);

    /** All factors are exact by definition of the unit; tests compare them with an independent library. */
    private static final Map<String, BaseUnit> KNOWN = Map.ofEntries(
            entry("m", unit(LENGTH, "1")),
            entry("km", unit(LENGTH, "1000")),
            entry("cm", unit(LENGTH, "0.01")),
            entry("mm", unit(LENGTH, "0.001")),
            entry("ft", unit(LENGTH, "0.3048")),
            entry("L", unit(VOLUME, "0.001")),
            entry("kg", unit(MASS, "1")),
            entry("g", unit(MASS, "0.001")),
            entry("mg", unit(MASS, "0.000001")),
            entry("ug", unit(MASS, "0.000000001")),
            entry("ng", unit(MASS, "0.000000000001")),
            entry("t", unit(MASS, "1000")),
            entry("lb", unit(MASS, "0.45359237")),
            entry("ton", unit(MASS, "907.18474")),
            entry("s", unit(TIME, "1")),
            entry("min", unit(TIME, "60")),
            entry("h", unit(TIME, "3600")),
            entry("d", unit(TIME, "86400")),
            entry("K", unit(TEMPERATURE, "1")),
            entry("degC", scale("1", "1", "273.15")),
            entry("degF", scale("5", "9", "459.67")),
            entry("mol", unit(AMOUNT, "1")),
            entry("mmol", unit(AMOUNT, "0.001")),
            entry("umol", unit(AMOUNT, "0.000001")),
            entry("kmol", unit(AMOUNT, "1000")),
            entry("lbmol", unit(AMOUNT, "453.59237")),
            entry("Pa", unit(PRESSURE, "1")),
            entry("hPa", unit(PRESSURE, "100")),
            entry("kPa", unit(PRESSURE, "1000")),
            entry("MPa", unit(PRESSURE, "1000000")),
            entry("bar", unit(PRESSURE, "100000")),
            entry("J", unit(ENERGY, "1")),
            entry("kJ", unit(ENERGY, "1000")),
            entry("MJ", unit(ENERGY, "1000000")),
            entry("GJ", unit(ENERGY, "1000000000")),
            entry("kWh", unit(ENERGY, "3600000")),
            entry("MWh", unit(ENERGY, "3600000000")),
            entry("Btu", unit(ENERGY, "1055.05585262")),
            entry("mmBtu", unit(ENERGY, "1055055852.62")),
            entry("W", unit(POWER, "1")),
            entry("kW", unit(POWER, "1000")),
            entry("MW", unit(POWER, "1000000")),
            entry("%", unit(NONE, "0.01")),
            entry("ppm", unit(NONE, "0.000001")));

    static Optional<BaseUnit> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    static Set<String> names() {
        return KNOWN.keySet();
    }

    boolean hasOffset() {
        return offset.signum() != 0;
    }

    private static BaseUnit unit(Map<String, Integer> dimension, String factor) {
        return new BaseUnit(dimension, new BigDecimal(factor), BigDecimal.ONE, BigDecimal.ZERO);
    }

    private static BaseUnit scale(String numerator, String denominator, String offset) {
        return new BaseUnit(
                TEMPERATURE, new BigDecimal(numerator), new BigDecimal(denominator), new BigDecimal(offset));
    }
}
