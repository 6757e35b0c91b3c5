/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese power units where measurements are missing, plans end and tables stop. */
class PowerEdgeCasesTest {

    @ParameterizedTest(name = "fuel {0}, carbon {1}, calorific values {2}: {3} and {4}, because {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[100] | [0.5] | '' | 0.5 | 181.5 | one month is enough",
                "[100, 300] | [0.5, 0.6] | '' | 0.575 | 834.9 | the greater month weighs more",
                "[100, 300] | [0.5, null] | 2=20 | 0.58775 | 853.413 | a month without carbon takes the default",
                "[100, 300] | [null, null] | 1=20,2=20 | 0.617 | 895.884 | every month at the default",
                "[100, 300] | [0.5, null] | '' | null | null | without its calorific value there is no default",
                "[100, 300] | [0.5, null] | 2=null | null | null | a calorific value that is null is none",
                "[100, 300] | [0.5, null] | 1=20 | null | null | the value of another month does not help",
                "[100, null] | [0.5, 0.6] | '' | null | null | fuel that was not measured is not zero",
                "[100, 0] | [0.5, null] | '' | 0.5 | 181.5 | a month without fuel needs no carbon content",
                "[0, 0] | [0.5, 0.6] | '' | null | 0 | nothing burned has no carbon content but an emission of zero",
                "[] | [] | '' | null | null | no month at all",
                "[100, 300] | [0.5, 60] | '' | null | null | a percentage is no carbon content"
            })
    void aMonthWithoutCarbonTakesTheDefaultAndNeverZero(
            String fuels, String carbons, String calorific, String carbon, String emission, String why) {
        StringBuilder inputs = new StringBuilder("\"FC_m\": {\"value\": " + fuels
                + ", \"unit\": \"t\"}, \"C_ar_measured\": {\"value\": " + carbons
                + ", \"unit\": \"tC/t\"}, \"CC_default\": {\"value\": 0.03085, \"unit\": \"tC/GJ\"},"
                + " \"OF\": {\"value\": 0.99, \"unit\": \"1\"}");
        if (!calorific.isEmpty()) {
            for (String month : calorific.split(",")) {
                String[] parts = month.split("=");
                inputs.append(", \"NCV_month" + parts[0] + "\": {\"value\": " + parts[1] + ", \"unit\": \"GJ/t\"}");
            }
        }
        Run run = Run.ofVector(
                "PWR-C4#1",
                inputs.toString(),
                "\"C_ar_weighted\": {\"value\": " + carbon + ", \"unit\": \"tC/t\"}, \"E\": {\"value\": " + emission
                        + ", \"unit\": \"tCO2\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @Test
    void whatTheVectorDoesNotGiveComesFromTheLaw() {
        Run run = Run.ofVector(
                "PWR-C2",
                "\"FC\": {\"value\": 100000, \"unit\": \"t\"}, \"NCV_ar\": {\"value\": 20.123, \"unit\": \"MJ/kg\"}",
                "\"E\": {\"value\": 225348.42165, \"unit\": \"tCO2\"}");
        assertThat(run.exitCode()).as(run.all()).isZero();
    }

    @ParameterizedTest(name = "species {0}: {1}, because {2}")
    @CsvSource({
        "CH4,      5.357142857142857, one atom",
        "C2H6,     10.71428571428571, two atoms",
        "i-C5H12,  26.78571428571429, five atoms of an isomer",
        "nC6H14,   32.14285714285714, six atoms",
        "CO2,      5.357142857142857, the carbon in the gas counts",
        "COS,      5.357142857142857, sulphur is no carbon",
        "CaC2,     10.71428571428571, calcium is no carbon",
        "N2,       0,                 no carbon at all",
        "He,       0,                 a noble gas",
        "C6plus,   null,              a group of species has no formula",
        "methane,  null,              a name is no formula"
    })
    void theCarbonOfAGasIsReadFromTheFormulasOfItsSpecies(String species, String carbon, String why) {
        Run run = Run.ofVector(
                "PWR-C3",
                "\"FC\": {\"value\": 1, \"unit\": \"1e4 Nm3\"}, \"V_" + species
                        + "\": {\"value\": 100, \"unit\": \"vol%\"}",
                "\"C_g\": {\"value\": " + carbon + ", \"unit\": \"tC/1e4Nm3\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @Test
    void aGasWithoutSpeciesOrWithTooMuchOfThemHasNoCarbonContent() {
        String fuel = "\"FC\": {\"value\": 1, \"unit\": \"1e4 Nm3\"}";
        String none =
                "\"C_g\": {\"value\": null, \"unit\": \"tC/1e4Nm3\"}, \"E\": {\"value\": null, \"unit\": \"tCO2\"}";
        assertThat(Run.ofVector("PWR-C3", fuel, none).exitCode()).isZero();
        String share =
                ", \"V_CH4\": {\"value\": 99, \"unit\": \"vol%%\"}, \"V_CO2\": {\"value\": %s, \"unit\": \"vol%%\"}";
        assertThat(Run.ofVector("PWR-C3", fuel + share.formatted("1.1"), none).exitCode())
                .isZero();
        assertThat(Run.ofVector("PWR-C3", fuel + share.formatted("null"), none).exitCode())
                .isZero();
    }

    @Test
    void cubicMetresOfAnotherStateAreToBeConverted() {
        String expected = "\"E\": {\"value\": 0, \"unit\": \"tCO2\"}";
        String share = ", \"V_CH4\": {\"value\": 100, \"unit\": \"vol%\"}";
        Run run = Run.ofVector("PWR-C3", "\"FC\": {\"value\": 0, \"unit\": \"m3 at 20 degC\"}" + share, expected);
        assertThat(run.exitCode()).as(run.all()).isNotZero();
        assertThat(run.out()).contains("convert it where it is at 20 degC");
    }

    @ParameterizedTest(name = "electricity of {0}: {1}")
    @CsvSource({"2019, 684.36", "2022, 684.36", "2023, null", "2026, null", "2022.5, null", "2000, null"})
    void purchasedElectricityCountsUntil2022AndThenSaysWhyNot(String year, String expected) {
        Run run = Run.ofVector(
                "PWR-C5",
                "\"AD\": {\"value\": 1200, \"unit\": \"MWh\"}, \"EF\": {\"value\": 0.5703, \"unit\": \"tCO2/MWh\"},"
                        + " \"year\": {\"value\": " + year + ", \"unit\": \"1\"}",
                "\"E_el\": {\"value\": " + expected + ", \"unit\": \"tCO2\"}");
        assertThat(run.exitCode()).as(run.all()).isZero();
        if (year.equals("2023")) {
            assertThat(run.out()).contains("NOT_APPLICABLE", "since 2023-01-01", "up to compliance year 2022 only");
        }
    }

    @ParameterizedTest(name = "loads {0}: {1}, because {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 0.85] | [1, 1] | 85 % needs no correction",
                "[0.8499] | [1.000014] | just below",
                "[0.7999] | [1.007016] | just below 80 %",
                "[0.7499] | [1.015030225] | just below 75 %",
                "[null, 0.8] | [null, 1.007] | a load that was not measured",
                "[72] | [null] | a percentage is no share",
                "[-0.1] | [null] | less than nothing",
                "[] | [] | no cases"
            })
    void theLoadIsCorrectedByTheIntervalItLiesIn(String loads, String expected, String why) {
        Run run = Run.ofVector(
                "PWR-A3",
                "\"X\": {\"value\": " + loads + ", \"unit\": null}",
                "\"F_f\": {\"value\": " + expected + ", \"unit\": \"1\", \"tol_rel\": 1e-7}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "loads {0} %: {1}, because {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[0] | [7.254] | at no load only the constant is left",
                "[49.999, 50] | [1.100280245354011, 1] | the draft jumps at 50 %",
                "[null, 101, -1] | [null, null, null] | what is no load"
            })
    void theDraftOf2025HasItsOwnCurve(String loads, String expected, String why) {
        Run run = Run.ofVector(
                "PWR-A5",
                "\"F_percent\": {\"value\": " + loads + ", \"unit\": null}",
                "\"F_peak\": {\"value\": " + expected + ", \"unit\": \"1\", \"tol_rel\": 1e-6}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "saturated at {0} MPa: {1}, because {2}")
    @CsvSource({
        "1.4,   2788.4,  on a row",
        "1.75,  2794.45, between two corrected rows",
        "0.001, 2513.8,  the first row",
        "22,    2192.5,  the last row",
        "0.0055, 2563.95, where a row is left out",
        "22.1,  null,    beyond the table",
        "0,     null,    before the table",
        "null,  null,    not measured"
    })
    void saturatedSteamIsReadFromTheTable(String pressure, String enthalpy, String why) {
        Run run = Run.ofVector(
                "STEAM-1",
                "\"p\": {\"value\": " + pressure + ", \"unit\": \"MPa\"}",
                "\"h\": {\"value\": " + enthalpy + ", \"unit\": \"kJ/kg\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "superheated at {0} MPa and {1} degC: {2}, because {3}")
    @CsvSource({
        "4,    375, 3153.35, in the middle of four entries",
        "1,    350, 3157.7,  on an entry",
        "1,    450, 3371.15, on a column",
        "6,    400, 3178.3,  on a row",
        "30,   500, 3083.9,  the last entry",
        "0.01, 300, 3076.3,  the first entry",
        "7,    300, 2839.2,  beside water but not in it",
        "8,    320, null,    between steam and water",
        "12,   300, null,    in water",
        "20,   375, null,    below the boiling point of the row before",
        "20,   400, 2820.1,  steam of 20 MPa",
        "0.5,  400, 3217.8,  a misprint is kept as printed",
        "4,    250, null,    colder than the table",
        "31,   400, null,    more pressure than in the table",
        "4,    null, null,   not measured"
    })
    void superheatedSteamIsReadFromTheTableAndNeverMixedWithWater(
            String pressure, String temperature, String enthalpy, String why) {
        Run run = Run.ofVector(
                "STEAM-2",
                "\"p\": {\"value\": " + pressure + ", \"unit\": \"MPa\"}, \"t\": {\"value\": " + temperature
                        + ", \"unit\": \"degC\"}",
                "\"h\": {\"value\": " + enthalpy + ", \"unit\": \"kJ/kg\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @Test
    void aGaugePressureIsNoAbsoluteOne() {
        Run run = Run.ofVector(
                "STEAM-1",
                "\"p\": {\"value\": 1.45, \"unit\": \"MPa gauge\"}",
                "\"h\": {\"value\": 2789.35, \"unit\": \"kJ/kg\"}");
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).contains("another basis");
    }

    @Test
    void grossElectricityIsNoNetOne() {
        Run run = Run.ofVector(
                "PWR-A2",
                "\"Q_e\": {\"value\": 1, \"unit\": \"MWh gross\"}, \"B_e\": {\"value\": 0.8, \"unit\": \"tCO2/MWh\"},"
                        + " \"F_l\": {\"value\": 1, \"unit\": \"1\"}, \"X\": {\"value\": 0.9, \"unit\": \"1\"}",
                "\"A\": {\"value\": 0.8, \"unit\": \"tCO2\"}");
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).contains("another basis");
    }
}
