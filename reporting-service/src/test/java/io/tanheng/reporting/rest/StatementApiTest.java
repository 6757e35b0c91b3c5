/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements as JSON and as files. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class StatementApiTest {

    private static final String STATEMENT = "/api/v1/statements/api-power/plant-1/2024";
    /** Keeps the zeros at the end of numbers. */
    private static final ObjectMapper EXACT =
            ContractJson.mapper().copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private static final int VALUE = 7;

    @BeforeEach
    void twoVersions() {
        Statements site = new Statements(
                new SiteId("api-power", "plant-1"),
                new LocalText("Plant 1", "一号厂"),
                "cn-power-ets-2024",
                Optional.of("stack-1"));
        try (Topics topics = new Topics()) {
            StatementEvent first = site.without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
            topics.send(first);
            topics.send(site.after(first));
        }
        await().until(() -> given().get(STATEMENT + "?version=2").statusCode() == 200);
    }

    @Test
    void theListHoldsTheNewestVersionWithTotalStateAndPosition() {
        given().get("/api/v1/statements?organisation=api-power&site=plant-1&year=2024&kind=year")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].period", equalTo("2024"))
                .body("[0].version", equalTo(2))
                .body("[0].state", equalTo("COMPLETE"))
                .body("[0].problems", equalTo(0))
                .body("[0].positions.unit", hasItem("unit-1"));
        given().get("/api/v1/statements?organisation=api-power&year=1999")
                .then()
                .body("size()", equalTo(0));
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatIs() {
        given().get("/api/v1/statements/api-power/plant-1/2023")
                .then()
                .statusCode(404)
                .body("code", equalTo("statement-unknown"))
                .body("detail", containsString("2024"));
        given().get("/api/v1/statements/api-power/plant-9/2024?lang=zh")
                .then()
                .statusCode(404)
                .body("code", equalTo("site-without-statements"))
                .body("detail", containsString("api-power/plant-1"));
        given().get(STATEMENT + "?version=7").then().statusCode(404).body("code", equalTo("statement-version-unknown"));
        given().get(STATEMENT + "/lines/unit-1/peat")
                .then()
                .statusCode(404)
                .body("code", equalTo("statement-part-unknown"))
                .body("detail", containsString("unit-1/coal"));
    }

    @Test
    void theFirstVersionNamesTheMissingMonthInItsLineAndHasNoSum() {
        given().get(STATEMENT + "?version=1")
                .then()
                .statusCode(200)
                .body("current", equalTo(false))
                .body("summary.state", equalTo("INCOMPLETE"))
                .body("units[0].lines.find { it.code == 'coal' }.value.gap.code", equalTo("INCOMPLETE"))
                .body("units[0].lines.find { it.code == 'coal' }.problems[0].sentence.en", containsString("2024-02"));
        given().get(STATEMENT + "/versions").then().body("size()", equalTo(2));
    }

    @Test
    void aDerivationLeadsToTheDocumentAndThePersonOfEachRecord() {
        String derivation = given().get(STATEMENT + "/lines/unit-1/coal").asString();
        assertThat(derivation).contains("Coal feeder book 2024.xlsx", "entered by Li Wei", "cnpower.");
    }

    @Test
    void theLinesOfAFileAreTheLinesOfTheAnswer() throws IOException {
        JsonNode unit = EXACT.readTree(given().get(STATEMENT).asByteArray())
                .get("units")
                .get(0);
        List<JsonNode> rows = new ArrayList<>();
        unit.get("lines").forEach(rows::add);
        unit.get("figures").forEach(rows::add);
        List<List<String>> csv = csv(STATEMENT);
        assertThat(csv).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(csv.get(i + 1).get(1)).isEqualTo(rows.get(i).get("code").asText());
            assertThat(csv.get(i + 1).get(VALUE))
                    .isEqualTo(
                            rows.get(i).get("value").get("value").decimalValue().toPlainString());
        }
    }

    @Test
    void everyFileHasTheSameCellsAsCsvAndAsTheFirstSheet() throws IOException {
        for (String file : List.of(
                "/api/v1/statements?organisation=api-power",
                STATEMENT,
                STATEMENT + "?version=1",
                STATEMENT + "/versions",
                STATEMENT + "/cross-check",
                STATEMENT + "/lines/unit-1/coal",
                STATEMENT + "/figures/unit-1/total")) {
            assertThat(sheet(file)).as(file).isEqualTo(csv(file));
        }
    }

    @Test
    void theCrossCheckHoldsBothMethodsOfEachMonth() throws IOException {
        Map<String, Object> check = EXACT.convertValue(
                EXACT.readTree(given().get(STATEMENT + "/cross-check").asByteArray())
                        .get("checks")
                        .get(0),
                new TypeReference<>() {});
        assertThat(check).containsKeys("measured", "calculated", "difference", "biggest", "explanation");
        given().get(STATEMENT + "/cross-check")
                .then()
                .body("checks[0].months.size()", equalTo(12))
                .body(
                        "checks[0].months.find { it.month == '2024-08' }.measured.gap.code",
                        equalTo("NO_HOURS_WITH_FIGURE"));
    }

    private static List<List<String>> csv(String address) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var csv =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(file(address, "csv")))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static List<List<String>> sheet(String address) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(address, "xlsx")))) {
            List<Row> rows = book.getFirstSheet().read();
            int width = rows.get(0).getCellCount();
            List<List<String>> texts = new ArrayList<>();
            for (Row row : rows) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    cells.add(row.getOptionalCell(column)
                            .map(StatementApiTest::text)
                            .orElse(""));
                }
                texts.add(cells);
            }
            return texts;
        }
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
    }

    private static byte[] file(String address, String format) {
        String glue = address.contains("?") ? "&" : "?";
        return given().get(address + glue + "format=" + format + "&lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
