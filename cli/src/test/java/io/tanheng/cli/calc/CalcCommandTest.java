/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.calc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.cli.Tanheng;
import io.tanheng.contracts.json.ContractJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalcCommandTest {

    private static final Path PLANT = Path.of("../docs/examples/cn-power-ets-2024.yaml");

    @TempDir
    private Path folder = Path.of(".");

    private record Run(int exitCode, String out, String err) {}

    @Test
    void aCompleteYearPrintsTonnesDerivationCitationsAndWhatIsOpen() {
        Run run = run("calc", "cn-power-ets-2024", "--input", PLANT.toString(), "--language", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "coal  Combustion of coal, CO2, scope 1: 3441146.656 tCO2",
                        "total  Emissions of the unit: E = 3441353.773 tCO2",
                        "allowance-reported  Allowance in whole tonnes: A_rep = 2963640 tCO2",
                        "position",
                        "B = -477714 tCO2",
                        "measured 88.55 %, defaulted 11.45 %",
                        "These figures rest on unverified parameters and rules:",
                        "parameter cnpower.oxidation.coal [unverified]");
    }

    @Test
    void theTextFirstPublishedStillComputesTheYear() {
        Run first = run("calc", "cn-power-ets-2024@1", "--input", PLANT.toString(), "--language", "en");
        Run newest = run("calc", "cn-power-ets-2024", "--input", PLANT.toString(), "--language", "en");
        assertThat(first.exitCode()).isZero();
        assertThat(newest.out()).contains("revision 2: A record of heat may give steam");
        assertThat(first.out()).doesNotContain("revision 2");
        assertThat(first.out().lines().skip(3))
                .containsExactlyElementsOf(newest.out().lines().skip(4).toList());
        assertThat(run("methodologies", "--language", "en").out())
                .contains("Power generation in the national trading scheme, 2024  [unverified]  @1 … @2\n")
                .contains("Lime by the IPCC 2006 guidelines  [unverified]\n");
    }

    @Test
    void explainWalksFromTheTotalToTheDocumentsOfThePlant() {
        Run run = run("calc", "cn-power-ets-2024", "--input", PLANT.toString(), "--explain", "--language", "en");
        assertThat(run.out())
                .contains(
                        "E[coal 2024-01] = ",
                        "FC · C_ar · OF · M_CO2 / M_C",
                        "measured, evidence coal 2024-01, Laboratory")
                .contains("Chen Jing", "in force since");
    }

    @Test
    void jsonSaysTheSameWithEveryDerivation() throws IOException {
        Run run = run("calc", "cn-power-ets-2024", "--input", PLANT.toString(), "--json");
        JsonNode tree = ContractJson.mapper().readTree(run.out());
        assertThat(tree.get("complete").booleanValue()).isTrue();
        assertThat(tree.get("figures").get(0).get("amount").decimalValue().toPlainString())
                .startsWith("3441353.77");
        assertThat(tree.get("figures").get(0).get("derivation").get("inputs").size())
                .isEqualTo(2);
        assertThat(tree.get("doubts").size()).isGreaterThan(10);
    }

    @Test
    void theReportIsThereInChinese() {
        Run run = run("calc", "cn-power-ets-2024", "--input", PLANT.toString(), "--language", "zh");
        assertThat(run.out()).contains("机组二氧化碳排放量", "以上数值依赖未经核实的参数和规则");
    }

    @Test
    void anIncompleteYearExitsWithOneAndTheReasons() throws IOException {
        Path plant = folder.resolve("plant.yaml");
        Files.writeString(
                plant,
                Files.readString(PLANT)
                        .lines()
                        .filter(line -> !line.contains("item: coal, month: 2024-07"))
                        .reduce("", (text, line) -> text + line + "\n"));
        Run run = run("calc", "cn-power-ets-2024", "--input", plant.toString(), "--language", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "INCOMPLETE",
                        "[MISSING_MONTH] FUEL coal lacks 2024-07",
                        "11 of 12 records of the period count",
                        "which is no total");
    }

    @Test
    void aRecordThatIsThereTwiceIsNotCalledMissing() throws IOException {
        Path plant = folder.resolve("plant.yaml");
        Files.writeString(
                plant,
                Files.readString(PLANT)
                        .lines()
                        .flatMap(line ->
                                line.contains("item: coal, month: 2024-01") ? Stream.of(line, line) : Stream.of(line))
                        .collect(Collectors.joining("\n")));
        Run run = run("calc", "cn-power-ets-2024", "--input", plant.toString(), "--language", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("[DUPLICATE_RECORD]", "12 of 12 records of the period count", "which is no total")
                .doesNotContain("less than", "[MISSING_MONTH]");
    }

    @Test
    void unusableInputExitsWithTwoAndAllItsMistakes() throws IOException {
        Path plant = folder.resolve("plant.yaml");
        Files.writeString(
                plant, "site: x\nperiod: { from: 2024-01-01, until: 2023-01-01 }\nrecords: []\ncolour: green\n");
        Run run = run("calc", "cn-power-ets-2024", "--input", plant.toString(), "--language", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("plant.yaml:4: unknown key 'colour'", "plant.yaml:2:", "'documents' is missing");
        assertThat(run("calc", "cn-power-ets-2024", "--input", "nowhere.yaml").exitCode())
                .isEqualTo(2);
        assertThat(run("calc", "cn-power-ets-2024").exitCode()).isEqualTo(2);
    }

    @Test
    void withoutOrWithAnUnknownIdThereIsAListOfWhatThereIs() {
        for (Run run :
                new Run[] {run("calc", "--language", "en"), run("calc", "cn-power-ets-2042", "--language", "en")}) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).contains("cn-power-ets-2024  2024-01-01…2024-12-31  ets  Power generation");
        }
        assertThat(run("calc", "cn-power-ets-2042", "--language", "en").err())
                .contains("the nearest is cn-power-ets-202");
        assertThat(run("methodologies", "--language", "zh").out()).contains("cn-power-ets-2022", "全国碳市场");
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Tanheng.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
