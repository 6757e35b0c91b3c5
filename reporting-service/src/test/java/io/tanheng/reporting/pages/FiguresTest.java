/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One figure, four forms: on the page, from the API, as CSV and as XLSX. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class FiguresTest {

    private static final int CO2_COLUMN = 2;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHoursOfADayAreTheSameOnThePageInTheApiAndInBothFiles(Language language) throws IOException {
        SamplePlant plant = SamplePlant.report();
        String api = "/api/v1" + plant.day();
        List<String> shown = PageChecks.page(plant.day(), language).all("<td class=\"n\" data-(value=\"[^\"]+\"|gap)");
        JsonNode json = json(api).get("hours");
        List<String> csv = csv(api, language);
        List<Row> xlsx = xlsx(api, language);
        assertThat(shown).hasSize(24).anyMatch(one -> one.equals("gap")).anyMatch(one -> !one.equals("gap"));
        assertThat(json).hasSize(24);
        assertThat(csv).hasSize(24);
        for (int hour = 0; hour < shown.size(); hour++) {
            if (shown.get(hour).equals("gap")) {
                assertThat(json.get(hour).at("/co2Mass/value").isNumber()).isFalse();
                assertThat(csv.get(hour)).doesNotMatch("-?[0-9.]+");
                assertThat(xlsx.get(hour + 1).getCell(CO2_COLUMN).getText()).isEqualTo(csv.get(hour));
            } else {
                String number = shown.get(hour).replaceAll("value=\"(.*)\"", "$1");
                assertThat(csv.get(hour)).isEqualTo(number);
                assertThat(json.get(hour).at("/co2Mass/value").decimalValue()).isEqualByComparingTo(number);
                assertThat(xlsx.get(hour + 1).getCell(CO2_COLUMN).asNumber()).isEqualByComparingTo(number);
            }
        }
    }

    @Test
    void theFigureOfAnHourStandsOnItsPageWithAllDigitsOfTheApi() throws IOException {
        SamplePlant plant = SamplePlant.report();
        BigDecimal exact =
                json("/api/v1" + plant.validHour()).at("/row/co2Mass/exact").decimalValue();
        assertThat(PageChecks.page(plant.validHour(), Language.EN).all("<data value=\"([^\"]+)\""))
                .first()
                .satisfies(digits -> assertThat(new BigDecimal(digits)).isEqualByComparingTo(exact));
    }

    @Test
    void theTotalsOfTheOverviewAreThoseOfTheApi() throws IOException {
        SamplePlant.report();
        List<String> shown = PageChecks.page("/", Language.EN).all("<data value=\"([^\"]+)\"");
        List<BigDecimal> numbers = shown.stream().map(BigDecimal::new).toList();
        for (JsonNode source : json("/api/v1/overview").get("sources")) {
            JsonNode month = source.at("/month/co2Mass/exact");
            if (month.isNumber()) {
                assertThat(numbers)
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(month.decimalValue());
            }
        }
    }

    private static JsonNode json(String address) throws IOException {
        return ContractJson.mapper().readTree(given().get(address).asByteArray());
    }

    private static List<String> csv(String api, Language language) throws IOException {
        List<String> cells = new ArrayList<>();
        byte[] bytes = file(api, "csv", language);
        try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(bytes))) {
            csv.forEach(row -> cells.add(row.getField(CO2_COLUMN)));
        }
        return cells.subList(1, cells.size());
    }

    private static List<Row> xlsx(String api, Language language) throws IOException {
        byte[] bytes = file(api, "xlsx", language);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }

    private static byte[] file(String api, String format, Language language) {
        return given().get(api + "?format=" + format + "&lang=" + language.code())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
