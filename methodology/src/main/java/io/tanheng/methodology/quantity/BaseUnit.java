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
 * <p>Masses of one substance, and gas volumes at a named state, are dimensions of their own: a rule that forgets the 44/12 between
 * carbon and carbon dioxide, or takes cubic metres at 20 °C for normal ones, ends in a unit error and not in a figure.
 *
 * @param dimension powers of metre, kilogram, second, kelvin, mole, of the mass of a substance and of normal volume
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

    private static final Map<String, Integer> CARBON = Map.of("C", 1);
    private static final Map<String, Integer> CARBON_DIOXIDE = Map.of("CO2", 1);
    private static final Map<String, Integer> EQUIVALENT = Map.of("CO2e", 1);
    private static final Map<String, Integer> METHANE = Map.of("CH4", 1);
    private static final Map<String, Integer> NITROUS_OXIDE = Map.of("N2O", 1);
    private static final Map<String, Integer> COAL_EQUIVALENT = Map.of("ce", 1);
    private static final Map<String, Integer> NORMAL_VOLUME = Map.of("N", 1);

    /** All factors are exact by definition of the unit; tests compare them with an independent library. */
    private static final Map<String, BaseUnit> KNOWN = Map.ofEntries(
            entry("m", unit(LENGTH, "1")),
            entry("km", unit(LENGTH, "1000")),
            entry("cm", unit(LENGTH, "0.01")),
            entry("mm", unit(LENGTH, "0.001")),
            entry("ft", unit(LENGTH, "0.3048")),
            entry("1e4m3", unit(VOLUME, "10000")),
            entry("L", unit(VOLUME, "0.001")),
            entry("kg", unit(MASS, "1")),
            entry("g", unit(MASS, "0.001")),
            entry("mg", unit(MASS, "0.000001")),
            entry("ug", unit(MASS, "0.000000001")),
            entry("ng", unit(MASS, "0.000000000001")),
            entry("t", unit(MASS, "1000")),
            entry("lb", unit(MASS, "0.45359237")),
            entry("ton", unit(MASS, "907.18474")),
            entry("kt", unit(MASS, "1000000")),
            entry("Gg", unit(MASS, "1000000")),
            entry("tC", unit(CARBON, "1000")),
            entry("kgC", unit(CARBON, "1")),
            entry("tCO2", unit(CARBON_DIOXIDE, "1000")),
            entry("kgCO2", unit(CARBON_DIOXIDE, "1")),
            entry("gCO2", unit(CARBON_DIOXIDE, "0.001")),
            entry("tonCO2", unit(CARBON_DIOXIDE, "907.18474")),
            entry("tCO2e", unit(EQUIVALENT, "1000")),
            entry("kgCO2e", unit(EQUIVALENT, "1")),
            entry("tCH4", unit(METHANE, "1000")),
            entry("kgCH4", unit(METHANE, "1")),
            entry("tN2O", unit(NITROUS_OXIDE, "1000")),
            entry("kgN2O", unit(NITROUS_OXIDE, "1")),
            entry("tce", unit(COAL_EQUIVALENT, "1000")),
            entry("kgce", unit(COAL_EQUIVALENT, "1")),
            entry("Nm3", unit(NORMAL_VOLUME, "1")),
            entry("1e4Nm3", unit(NORMAL_VOLUME, "10000")),
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
            entry("Mmol", unit(AMOUNT, "1000000")),
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
            entry("TJ", unit(ENERGY, "1000000000000")),
            entry("kWh", unit(ENERGY, "3600000")),
            entry("MWh", unit(ENERGY, "3600000000")),
            entry("Btu", unit(ENERGY, "1055.05585262")),
            entry("mmBtu", unit(ENERGY, "1055055852.62")),
            entry("W", unit(POWER, "1")),
            entry("kW", unit(POWER, "1000")),
            entry("MW", unit(POWER, "1000000")),
            entry("%", unit(NONE, "0.01")),
            entry("ppm", unit(NONE, "0.000001")));

    private static final Map<String, String> PLAIN = Map.ofEntries(
            entry("tC", "t"),
            entry("kgC", "kg"),
            entry("tCO2", "t"),
            entry("kgCO2", "kg"),
            entry("gCO2", "g"),
            entry("tonCO2", "ton"),
            entry("tCO2e", "t"),
            entry("kgCO2e", "kg"),
            entry("tCH4", "t"),
            entry("kgCH4", "kg"),
            entry("tN2O", "t"),
            entry("kgN2O", "kg"),
            entry("Nm3", "m3"),
            entry("1e4Nm3", "1e4m3"));

    static Optional<BaseUnit> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** The name without its substance or state: {@code t} for {@code tCO2}, {@code m3} for {@code Nm3}. */
    static String plain(String name) {
        return PLAIN.getOrDefault(name, name);
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
