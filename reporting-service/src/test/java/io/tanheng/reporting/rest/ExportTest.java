/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.Hours;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same numbers as JSON, CSV and XLSX, cell by cell. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class ExportTest {

    private static final Instant MORNING = Instant.parse("2026-11-19T00:00:00Z");
    private static final SourceRegistration STACK = Plant.stack("export");
    private static final String DAY = "/days/2026-11-19";
    /** Keeps the zeros at the end of numbers. */
    private static final ObjectMapper EXACT =
            ContractJson.mapper().copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private static final int CO2_COLUMN = 2;
    private static final int REFERENCE_COLUMN = 3;

    private String source = "";

    @BeforeEach
    void hours() {
        Hours hours = new Hours(STACK);
        source = Given.hours(STACK, List.of(hours.valid(MORNING), hours.invalid(MORNING.plusSeconds(3600))));
    }

    @Test
    void theHoursOfADayAreTheSameInAllThreeForms() throws IOException {
        JsonNode rows = json(DAY).get("hours");
        List<List<String>> csv = csv(DAY, "en");
        List<Row> xlsx = sheets(DAY, "en").get(0);

        assertThat(rows).hasSize(24);
        assertThat(csv).hasSize(25);
        assertThat(xlsx).hasSize(25);
        for (int i = 0; i < 24; i++) {
            assertSame(rows.get(i).get("co2Mass"), csv.get(i + 1).get(CO2_COLUMN), xlsx.get(i + 1), CO2_COLUMN);
            assertSame(
                    rows.get(i).get("reference"),
                    csv.get(i + 1).get(REFERENCE_COLUMN),
                    xlsx.get(i + 1),
                    REFERENCE_COLUMN);
        }
    }

    private static void assertSame(JsonNode figure, String csv, Row xlsx, int column) {
        if (figure.has("value")) {
            assertThat(csv).isEqualTo(figure.get("value").decimalValue().toPlainString());
            assertThat(xlsx.getCell(column).getType()).isEqualTo(CellType.NUMBER);
            assertThat(xlsx.getCell(column).asNumber()).isEqualByComparingTo(new BigDecimal(csv));
        } else {
            assertThat(csv).isNotEmpty().isNotEqualTo("0");
            assertThat(xlsx.getCell(column).getType()).isEqualTo(CellType.STRING);
            assertThat(xlsx.getCell(column).asString()).isEqualTo(csv);
        }
    }

    @Test
    void everyTableHasTheSameCellsAsCsvAndAsTheFirstSheet() throws IOException {
        String hour = "/hours/2026-11-19T00Z";
        for (String table : List.of(
                "",
                "/days?month=2026-11",
                "/months/2026-11",
                DAY,
                "/hours?last=48",
                "/unused",
                hour,
                hour + "/derivation",
                hour + "/readings",
                hour + "/readings/" + Plant.CO2 + "/2026-11-19T00:07:00Z",
                hour + "/originals")) {
            for (String language : List.of("en", "zh")) {
                assertThat(text(sheets(table, language).get(0)))
                        .as("%s in %s", table, language)
                        .isEqualTo(csv(table, language));
            }
        }
    }

    @Test
    void headingsAndReasonsAreInTheLanguageAskedFor() throws IOException {
        List<List<String>> chinese = csv(DAY, "zh");
        assertThat(chinese.get(0).get(CO2_COLUMN)).contains("CO2 质量").contains("t");
        assertThat(chinese.get(10).get(CO2_COLUMN)).contains("Only 20 of 45 minutes are valid.");
        assertThat(csv(DAY, "en").get(11).get(CO2_COLUMN)).containsIgnoringCase("nothing came");
    }

    @Test
    void aWorkbookSaysWhatItIsAndHowItWasMade() throws IOException {
        List<List<Row>> sheets = sheets("/hours/2026-11-19T00Z", "en");
        List<List<String>> provenance = text(sheets.get(sheets.size() - 1));
        assertThat(provenance)
                .anyMatch(line -> line.get(1).startsWith("north-power/plant-1/export"))
                .anyMatch(line -> line.get(1).startsWith("cn-hj75-co2-dry-percent"))
                .anyMatch(line -> line.get(1).equals("2026-11-19T00:00:00Z/2026-11-19T01:00:00Z"))
                .anyMatch(line -> line.get(1).contains("tanheng-reporting"))
                .anyMatch(line -> line.get(1).startsWith("2026-11-20T12:"));
    }

    @Test
    void filesBeginWithAByteOrderMarkSoThatSpreadsheetsReadChinese() {
        byte[] bytes = given().get(source + DAY + "?format=csv&lang=zh").asByteArray();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\uFEFF小时");
    }

    private JsonNode json(String table) throws IOException {
        byte[] bytes =
                given().get(source + table).then().statusCode(200).extract().asByteArray();
        return EXACT.readTree(bytes);
    }

    private List<List<String>> csv(String table, String language) throws IOException {
        byte[] bytes = file(table, "csv", language);
        List<List<String>> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(bytes))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private List<List<Row>> sheets(String table, String language) throws IOException {
        List<List<Row>> sheets = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(table, "xlsx", language)))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.add(sheet.read());
            }
        }
        return sheets;
    }

    private byte[] file(String table, String format, String language) {
        String glue = table.contains("?") ? "&" : "?";
        return given().get(source + table + glue + "format=" + format + "&lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Cells as text; a number with the digits that stand in the file. */
    private static List<List<String>> text(List<Row> rows) {
        int width = rows.get(0).getCellCount();
        return rows.stream().map(row -> text(row, width)).toList();
    }

    private static List<String> text(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(ExportTest::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
    }
}
