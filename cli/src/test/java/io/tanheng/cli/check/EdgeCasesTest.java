/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rules have no value they say why; everything else is still computed. */
class EdgeCasesTest {

    private static final String HJ3 = """
            "SO2_wet": {"value": %s, "unit": "ppm"}, "NO": {"value": 25.0, "unit": "ppm dry"},
            "NO2": {"value": 1.5, "unit": "ppm dry"}, "X_sw": {"value": %s, "unit": "fraction"},
            "O2_dry": {"value": %s, "unit": "%%"}, "O2_ref": {"value": 6.0, "unit": "%%"},
            "M_SO2": {"value": 64.0, "unit": "g/mol"}, "M_NO2": {"value": 46.0, "unit": "g/mol"}
            """;
    private static final String NOTHING = "{\"value\": null, \"unit\": \"1\"}";

    @ParameterizedTest(name = "SO2 {0}, moisture {1}, oxygen {2}: alpha {3}, SO2 {4}, because {5}")
    @CsvSource({
        "12.0, 0.125, 6.3,  1.4285714285714286, 39.183673469387756, nothing is wrong",
        "12.0, 0.125, 21.0, null,               39.183673469387756, the divisor of alpha is zero",
        "12.0, 0.125, 21.5, null,               39.183673469387756, flue gas with more oxygen than air",
        "12.0, 1.0,   6.3,  1.4285714285714286, null,               pure steam has no dry gas",
        "12.0, 1.2,   6.3,  1.4285714285714286, null,               more moisture than gas",
        "12.0, -0.1,  6.3,  1.4285714285714286, null,               negative moisture",
        "12.0, null,  6.3,  1.4285714285714286, null,               moisture was not measured",
        "null, 0.125, 6.3,  1.4285714285714286, null,               sulphur dioxide was not measured",
        "-1.0, 0.125, 6.3,  1.4285714285714286, null,               negative concentration",
        "12.0, 0.125, null, null,               39.183673469387756, oxygen was not measured",
        "0,    0.0,   0.0,  1,                  0,                  zero is a value"
    })
    void whatCannotBeComputedHasAReasonAndTheRestAValue(
            String sulphur, String moisture, String oxygen, String alpha, String mass, String why) {
        Run run = Run.ofVector(
                "HJ-3#" + 7,
                HJ3.formatted(sulphur, moisture, oxygen),
                "\"alpha\": {\"value\": " + alpha + ", \"unit\": \"1\"}, \"SO2\": {\"value\": " + mass
                        + ", \"unit\": \"mg/Nm3\"}, \"NOx\": {\"value\": 54.41964285714286, \"unit\": \"mg/Nm3\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
        if (alpha.equals("null") || mass.equals("null")) {
            assertThat(run.out()).contains("computed no value, ");
        }
    }

    @Test
    void aValueWhereNullIsExpectedIsAFailure() {
        Run run = Run.ofVector("HJ-3", HJ3.formatted("12", "0.125", "6.3"), "\"alpha\": " + NOTHING);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED  alpha", "expected no value, with the reason");
    }

    @Test
    void noValueWhereANumberIsExpectedIsAFailureThatGivesTheReason() {
        Run run =
                Run.ofVector("HJ-3", HJ3.formatted("12", "0.125", "21"), "\"alpha\": {\"value\": 1, \"unit\": \"1\"}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("must be positive");
    }

    @ParameterizedTest(name = "history {0}, cases {1}: {2}, because {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 9, 3, 2] | [[95, 10]] | [9] | a plain list is used as far as it goes",
                "[1, 9, null, 2] | [[95, 10]] | [9] | null hours are not valid hours",
                "[] | [[95, 10]] | [null] | no history, no substitute",
                "[] | [[95, 10]] | null | a list of gaps alone counts as none",
                "[1, 2] | [[74.9, 10], [95, 10]] | [null, 2] | below 75 % the quarter fails",
                "[1, 2] | [[74.9, 10]] | null | below 75 % the quarter fails",
                "[1, 2] | [[75, 10]] | [2] | 75 % is enough",
                "[1, 2] | [[null, 10], [95, null], [80, null]] | [null, null, 2] | the length matters only above 90 %",
                "[1, 2] | [[95, 0], [101, 5], [-1, 5]] | [null, null, null] | nothing missing, or no capture rate",
                "[1, 2] | [] | [] | no cases",
                "[1, 2] | [] | null | no cases have no value",
                "null | [[95, 10]] | null | the history was not given",
                "'E_i = i for i=1..3000 (i=3000 most recent)' | [[95, 24], [95, 25], [89.9, 24]] | [3000, 3000, 3000] | rising",
                "'E_i = 3001 - i for i=1..3000 (i=3000 most recent)' | [[95, 24], [95, 25], [89.9, 24]] | [180, 720, 2160] | falling",
                "'E_i = 3001 - i for i=1..3000' | [[95, 24]] | [180] | the last is the most recent when nothing is said",
                "'E_i = i for i=1..3000 (i=1 most recent)' | [[95, 24], [95, 25], [80, 24]] | [180, 720, 2160] | the first is the most recent",
                "'x_k=100+((k*37) mod 720)*0.25, k=0..719' | [[95, 25]] | [279.75] | another letter, a remainder and a comma",
                "'E_i = 2^3 + sqrt(abs(-16)) - cos(0)*pi/pi for i=1..5' | [[95, 1]] | [11] | functions and powers"
            })
    void substitutionTakesListsAndFormulas(String history, String cases, String expected, String why) {
        String text = history.startsWith("E") || history.startsWith("x") ? "\"" + history + "\"" : history;
        Run run = Run.ofVector(
                "HJ-7",
                "\"history\": {\"value\": " + text + ", \"unit\": \"kg/h\"}, \"cases\": {\"value\": " + cases
                        + ", \"unit\": null}",
                "\"substitute\": {\"value\": " + expected + ", \"unit\": \"kg/h\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "{0} with {1} gives {2}, because {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HJ-6 | 'valid_minutes': [60, 45, 44, 0, null, 61, -1] | 'valid': [true, true, false, false, null, null, null] | minutes outside an hour are none",
                "HJ-6 | 'valid_minutes': [] | 'valid': [] | no hours",
                "HJ-6 | 'valid_minutes': [] | 'valid': null | no hours",
                "HJ212-HOURFLAG | 'normal_minutes': [45, 44, 61, null], 'total': 60 | 'flag': ['N', 'D', null, null] | no more normal than all",
                "HJ212-HOURFLAG | 'normal_minutes': [9, 8], 'total': 12 | 'flag': ['N', 'D'] | three quarters of any number",
                "HJ212-HOURFLAG | 'normal_minutes': [0], 'total': 0 | 'flag': [null] | no minutes at all",
                "HJ212-FLAG | 'flag': [255, 256, -1, 4.5, null] | 'version': [63, null, null, null, null] | a flag is one byte",
                "MRR-M7 | 'readings': [48, 47, 61], 'max': 60 | 'valid': [true, false, null] | no more readings than there can be",
                "MRR-M7 | 'readings': [0], 'max': 0 | 'valid': [null] | an hour without readings",
                "MRR-M5 | 'conc': [5] | 'mean': 5, 'sd': null, 'C_subst': null | one value has no deviation",
                "MRR-M5 | 'conc': [] | 'mean': null, 'sd': null, 'C_subst': null | no values",
                "MRR-M5 | 'conc': [5, null] | 'mean': null, 'sd': null, 'C_subst': null | missing is not zero",
                "MRR-M5 | 'conc': [5, 5, 5] | 'mean': 5, 'sd': 0, 'C_subst': 5 | no scatter",
                "MRR-M1 | 'conc': [200], 'flow': [1000000], 'hours': 0 | 'E': 200, 'avg': null | no hours of operation",
                "MRR-M1 | 'conc': [200, 100], 'flow': [1000000], 'hours': 2 | 'E': null, 'avg': null | lists of unlike lengths",
                "MRR-M1 | 'conc': [200, null], 'flow': [1000000, 5], 'hours': 2 | 'E': null, 'avg': null | missing is not zero",
                "P75-F3 | 'E_h': [600, 640], 't_h': [1] | 'E': null, 'E_unrounded': null | lists of unlike lengths",
                "P75-F3 | 'E_h': [], 't_h': [] | 'E': null, 'E_unrounded': null | no hours",
                "P75-F3 | 'E_h': [632.2, null], 't_h': [1, 1] | 'E': null | missing is not zero",
                "P75-F3 | 'E_h': [100], 't_h': [1] | 'E': 0.1, 'E_unrounded': 0.05 | a tie goes away from zero",
                "CCEMS-2 | 'm_h': [412, null], 'substitute': null | 'E': null | nothing to substitute with",
                "CCEMS-2 | 'm_h': [412, 1], 'substitute': null | 'E': 413 | nothing is missing, so no substitute is needed",
                "CCEMS-2 | 'm_h': [null, null, null], 'substitute': 5.5 | 'E': 16.5 | every hour substituted",
                "CCEMS-2 | 'm_h': [], 'substitute': 5.5 | 'E': null | no hours are no sum",
                "HJ-8 | 'H': 2184, 'stop': 2184, 'invalid': 0 | 'capture': null | it stood still all the time",
                "HJ-8 | 'H': 2184, 'stop': 2185, 'invalid': 0 | 'capture': null | more standstill than time",
                "HJ-8 | 'H': 2184, 'stop': 0, 'invalid': 2185 | 'capture': null | more invalid than all",
                "HJ-8 | 'H': 2184, 'stop': 0, 'invalid': 2184 | 'capture': 0 | nothing captured is a value",
                "HJ-5 | 'O2_wet': 0, 'O2_dry': 0 | 'X_sw': null | no oxygen, no moisture",
                "HJ-5 | 'O2_wet': 6.3, 'O2_dry': 6.3 | 'X_sw': 0 | dry gas",
                "P75-F5 | 'C': 95, 'Fd': 9780, 'O2': 20.9 | 'E': null | as much oxygen as air",
                "P75-F6 | 'C': 95, 'Fc': 1800, 'CO2': 0 | 'E': null | no carbon dioxide",
                "P75-F14A | 'Fc': 1800, 'Fd': 9780, 'O2': 22 | 'CO2': 0 | negative becomes zero",
                "P75-F14A | 'Fc': 1800, 'Fd': 0, 'O2': 6 | 'CO2': null | no dry factor",
                "P75-F2 | 'C': 170, 'Q': 25000000, 'H2O': 100 | 'E': 0 | all steam",
                "P75-F2 | 'C': 170, 'Q': 25000000, 'H2O': 101 | 'E': null | more than all steam",
                "P75-H2O | 'O2d': 0, 'O2w': 0 | 'H2O': null | no oxygen",
                "P75-F1 | 'C': 152.3, 'Q': 25000000 | 'E': 632.0, 'E_unrounded': 632.045 | K is looked up when it is not given",
                "P75-F1 | 'K': 0.0000002, 'C': 100, 'Q': 1000000 | 'E': 20.0 | K is used when it is given",
                "P75-F1 | 'K': null, 'C': 100, 'Q': 1000000 | 'E': null | K is missing when it is null",
                "P75-F11 | 'C': 10, 'Q': 25000000 | 'E': 142.5 | K is looked up here too"
            })
    void theEdgesOfOtherRules(String id, String inputs, String expected, String why) {
        Run run = Run.ofVector(id, withUnits(id, inputs), withUnits(id, expected));
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    /** Gives each name of {@code 'a': 1, 'b': [2]} the unit the vector files give it. */
    private static String withUnits(String id, String entries) {
        StringBuilder text = new StringBuilder();
        for (String entry : entries.split(", (?=')(?=[^\\]]*(?:\\[|$))")) {
            String[] parts = entry.split(": ", 2);
            String name = parts[0].replace("'", "").strip();
            text.append(text.isEmpty() ? "" : ", ")
                    .append("\"" + name + "\": {\"value\": " + parts[1].replace('\'', '"') + ", \"unit\": ")
                    .append(unit(id, name))
                    .append("}");
        }
        return text.toString();
    }

    private static String unit(String id, String name) {
        String unit = switch (name) {
            case "total", "max", "X_sw" -> "1";
            case "conc", "mean", "sd", "C_subst" -> "g/Nm3";
            case "flow" -> "Nm3/h";
            case "H", "stop", "invalid", "hours", "t_h" -> "h";
            case "avg" -> "kg/h";
            case "m_h", "substitute" -> "t/h";
            case "E_h" -> "lb/h";
            case "O2_wet", "O2_dry", "O2", "O2d", "O2w", "CO2", "H2O", "capture" -> "%";
            case "Fd", "Fc" -> "scf/mmBtu";
            case "Q" -> "scfh";
            case "K" -> id.equals("P75-F11") ? "ton/scf/%CO2" : "lb/scf/ppm";
            case "C" -> id.equals("P75-F11") ? "% wet" : "ppm";
            case "E" -> massUnit(id);
            case "E_unrounded" -> id.equals("P75-F3") ? "ton" : "lb/h";
            default -> "";
        };
        return unit.isEmpty() ? "null" : "\"" + unit + "\"";
    }

    private static String massUnit(String id) {
        return switch (id) {
            case "MRR-M1", "CCEMS-2" -> "t";
            case "P75-F3" -> "ton";
            case "P75-F5", "P75-F6" -> "lb/mmBtu";
            case "P75-F11" -> "ton/h (short)";
            default -> "lb/h";
        };
    }
}
