/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fuels, warming potentials, purchased electricity and steam: where there is no value, why. */
class SharedVectorsTest {

    private static final String GAS =
            "'NCV': {'value': 389.31, 'unit': 'GJ/unit'}, 'CC': {'value': 0.0153, 'unit': 'tC/GJ'}, "
                    + "'OF': {'value': %s, 'unit': '1'}, 'FC': {'value': %s, 'unit': '%s'}";
    private static final String COAL = "'A': {'value': %s, 'unit': 't'}, 'NCV': {'value': 25.8, 'unit': 'TJ/Gg'}, "
            + "'EF_CO2': {'value': %s, 'unit': 'kg/TJ'}, 'EF_CH4': {'value': %s, 'unit': 'kg/TJ'}, "
            + "'EF_N2O': {'value': 1.5, 'unit': 'kg/TJ'}";
    private static final String POWER =
            "'AD': {'value': %s, 'unit': 'MWh'}, 'EF_ets': {'value': %s, 'unit': 'tCO2/MWh'}, "
                    + "'EF_avg': {'value': 0.5, 'unit': 'kg/kWh'}, 'EF_excl': {'value': 0.6, 'unit': 'tCO2/MWh'}";
    private static final String STEAM =
            "'m': {'value': %s, 'unit': '%s'}, 'h': {'value': %s, 'unit': 'kJ/kg'}, 'EF': {'value': %s, 'unit': 'tCO2/GJ'}";

    @ParameterizedTest(name = "{0} {1} with OF {2}: {3}, because {4}")
    @CsvSource({
        "10, 1e4Nm3, 0.99, 216.2188809, nothing is wrong",
        "100000, Nm3, 0.99, 216.2188809, the same in another unit",
        "100000, m3 normal, 0.99, 216.2188809, normal cubic metres by word",
        "0, 1e4Nm3, 0.99, 0, zero is a value",
        "10, 1e4Nm3, 0, 0, nothing burns",
        "10, 1e4Nm3, 1, 218.40291, all burns",
        "10, 1e4Nm3, 99, null, a percentage",
        "10, 1e4Nm3, null, null, no oxidation factor",
        "-1, 1e4Nm3, 0.99, null, negative fuel",
        "null, 1e4Nm3, 0.99, null, no fuel measured"
    })
    void gasIsBurntByItsNormalVolume(String amount, String unit, String oxidation, String expected, String why) {
        assertRun(
                why,
                Run.ofVector(
                        "FUEL-1#2",
                        quoted(GAS.formatted(oxidation, amount, unit)),
                        expectation("E", expected, "tCO2")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "m3 | convert it where it is at 20 degC",
                "1e4m3 | convert it where it is at 20 degC",
                "m3 at 20 degC | convert it where it is at 20 degC",
                "m3 at 20 degC, 101.325 kPa | convert it where it is at 20 degC",
                "scf | convert it where it is at 20 degC",
                "t | they measure different things"
            })
    void cubicMetresAtTwentyDegreesDoNotPassForNormalOnes(String unit, String message) {
        Run run = Run.ofVector("FUEL-1", quoted(GAS.formatted("0.99", "10", unit)), expectation("E", "1", "tCO2"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(message);
    }

    @ParameterizedTest(name = "{0} t, EF_CO2 {1}, EF_CH4 {2}: CO2 {3}, CH4 {4}, CO2e {5}, because {6}")
    @CsvSource({
        "1000, 94600, 1, 2440.68, 0.0258, 2452.8576, nothing is wrong",
        "0, 94600, 1, 0, 0, 0, no fuel is a value",
        "1000, 94600, null, 2440.68, null, null, without methane there is no total",
        "1000, null, 1, null, 0.0258, null, without carbon dioxide there is no total",
        "1000, 94600, -1, 2440.68, null, null, negative factor",
        "null, 94600, 1, null, null, null, no fuel measured"
    })
    void aMissingGasIsMissingInTheTotal(
            String amount,
            String carbonDioxide,
            String methane,
            String mass,
            String methaneMass,
            String equivalent,
            String why) {
        assertRun(
                why,
                Run.ofVector(
                        "IPCC-1#9",
                        quoted(COAL.formatted(amount, carbonDioxide, methane)),
                        expectation("CO2", mass, "t") + ", " + expectation("CH4", methaneMass, "t") + ", "
                                + expectation("CO2e_AR4", equivalent, "t")));
    }

    @ParameterizedTest(name = "{0} MWh with {1}: {2} and {3}, because {4}")
    @CsvSource({
        "2000, 0.5703, 1140.6, 1000, nothing is wrong",
        "2000, null, null, 1000, one factor missing is one figure missing",
        "null, 0.5703, null, null, no electricity measured",
        "-10, 0.5703, -5.703, -5, electricity sold",
        "2000, -0.1, null, 1000, a negative factor"
    })
    void eachPurposeHasItsOwnFigure(String amount, String factor, String market, String average, String why) {
        assertRun(
                why,
                Run.ofVector(
                        "GRID-1#4",
                        quoted(POWER.formatted(amount, factor)),
                        expectation("E_ets", market, "tCO2") + ", " + expectation("E_avg", average, "tCO2")));
    }

    @ParameterizedTest(name = "{0} {1} at {2} kJ/kg, {3}: {4}, because {5}")
    @CsvSource({
        "2, t, 2800, 0.11, 0.616, the same in tonnes",
        "1000, kg, 0, 0.11, 0, the whole enthalpy counts",
        "1000, kg, -1, 0.11, null, a negative enthalpy",
        "null, kg, 2800, 0.11, null, no steam measured",
        "1000, kg, 2800, null, null, no factor"
    })
    void steamCountsWhole(String mass, String unit, String enthalpy, String factor, String expected, String why) {
        assertRun(
                why,
                Run.ofVector(
                        "GRID-2",
                        quoted(STEAM.formatted(mass, unit, enthalpy, factor)),
                        expectation("E", expected, "tCO2")));
    }

    private static void assertRun(String why, Run run) {
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    private static String expectation(String name, String value, String unit) {
        return quoted("'" + name + "': {'value': " + value + ", 'unit': '" + unit + "', 'tol_rel': 1e-12}");
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
