/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.Hours;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a total down to the bytes of a frame, as a stranger walks it. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class TraceTest {

    private static final Instant MORNING = Instant.parse("2026-11-19T00:00:00Z");
    private static final SourceRegistration STACK = Plant.stack("trace");
    private static final HourEvent HOUR = new Hours(STACK).valid(MORNING);
    private static final HourEvent LATE = new Hours(STACK).valid(MORNING, 2, VersionReason.LATE_DATA, "11.3");
    private static final String ADDRESS = "/hours/2026-11-19T00Z";

    private String source = "";

    @BeforeEach
    void hours() {
        source = Given.hours(STACK, List.of(HOUR, LATE));
    }

    @Test
    void anHourIsFoundUnderItsShortAndItsLongAddress() throws IOException {
        assertThat(json(ADDRESS)).isEqualTo(json("/hours/2026-11-19T00:00:00Z"));
        assertThat(json(ADDRESS).get("shown").get("version").asInt()).isEqualTo(2);
        assertThat(json(ADDRESS + "?version=1").get("shown").get("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void aDerivationLeadsToMeasuredLeavesAndCitedRules() throws IOException {
        JsonNode figure = json(ADDRESS + "/derivation").get(0);
        assertThat(figure.get("code").asText()).isEqualTo("co2-mass");
        JsonNode term = figure.get("derivation");
        assertThat(term.get("kind").asText()).isEqualTo("derived");
        assertThat(term.get("amount").decimalValue())
                .isEqualByComparingTo(LATE.figures().get(0).value().orElseThrow());
        given().get("/api/v1/rules/" + term.get("ruleId").asText()).then().statusCode(200);
        assertThat(term.findValuesAsText("kind")).contains("measured");
        for (String id : term.findValuesAsText("parameterId")) {
            given().get("/api/v1/parameters/" + id).then().statusCode(200);
        }
    }

    @Test
    void theBytesOfAFrameComeBackExactlyAsReceived() throws IOException {
        for (JsonNode row : json(ADDRESS + "/originals")) {
            String digest = row.get("digest").asText();
            byte[] bytes = given().get(source + ADDRESS + "/originals/" + digest)
                    .then()
                    .statusCode(200)
                    .contentType("application/octet-stream")
                    .extract()
                    .asByteArray();
            assertThat(Sha256.of(bytes)).isEqualTo(digest);
            assertThat(bytes).hasSize(row.get("bytes").asInt());
        }
        assertThat(json(ADDRESS + "/originals"))
                .hasSameSizeAs(HourBlockCodec.decode(LATE.block()).frames());
    }

    @Test
    void aReadingShowsItsFrameTakenApartAndItsChecksumComputedAgain() throws IOException {
        JsonNode reading = json(ADDRESS + "/readings/" + Plant.CO2 + "/2026-11-19T00:07:00Z")
                .get(0);
        assertThat(reading.get("cell").get("value").asText()).isEqualTo("11.307");
        JsonNode frame = reading.get("frame");
        assertThat(frame.get("original").get("digestMatches").asBoolean()).isTrue();
        assertThat(frame.get("checksum").get("matches").asBoolean()).isTrue();
        assertThat(frame.get("fields").findValuesAsText("name")).contains("MN", "CP.DataTime", "CP.a05001-Avg");
        assertThat(frame.get("row").get("partition").asInt()).isEqualTo(3);
    }

    @Test
    void readingsAreATableOfTimesAndParameters() throws IOException {
        JsonNode table = json(ADDRESS + "/readings");
        assertThat(table.get("columns")).hasSize(STACK.channels().size());
        assertThat(table.get("rows")).hasSize(60);
    }

    @Test
    void parametersNoRuleUsesAreListedWithTheReason() throws IOException {
        JsonNode unused = json("/unused");
        assertThat(unused).hasSize(1);
        assertThat(unused.get(0).get("parameter").asText()).isEqualTo(Plant.REFERENCE);
        assertThat(unused.get(0).get("reason").asText()).isEqualTo("REFERENCE");
    }

    @Test
    void parametersAndRulesAreListedWithTheirSources() {
        given().get("/api/v1/parameters").then().statusCode(200);
        given().get("/api/v1/rules").then().statusCode(200);
        for (String list : List.of(
                "/api/v1/methodologies",
                "/api/v1/methodologies/cn-power-ets-2024",
                "/api/v1/parameters",
                "/api/v1/parameters/steamtable.c5",
                "/api/v1/rules",
                "/api/v1/sources",
                "/api/v1/overview")) {
            given().get(list + "?format=csv").then().statusCode(200);
            given().get(list + "?format=xlsx").then().statusCode(200);
        }
    }

    private JsonNode json(String address) throws IOException {
        byte[] bytes =
                given().get(source + address).then().statusCode(200).extract().asByteArray();
        return ContractJson.mapper().readTree(bytes);
    }
}
