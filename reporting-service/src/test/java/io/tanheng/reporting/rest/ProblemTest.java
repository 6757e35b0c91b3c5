/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.Hours;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong request is answered with. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class ProblemTest {

    private static final SourceRegistration STACK = Plant.stack("problems");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sources/no-such/plant/stack | 404 | source-unknown",
                "/sources/UPPER/plant/stack | 400 | source-not-readable",
                "/sources/north-power/plant-1/problems/hours/2026-11-19T00:30:00Z | 400 | hour-not-readable",
                "/sources/north-power/plant-1/problems/hours/yesterday | 400 | hour-not-readable",
                "/sources/north-power/plant-1/problems/hours/2001-01-01T00Z | 404 | hour-unknown",
                "/sources/north-power/plant-1/problems/hours/2026-11-19T00Z?version=9 | 404 | hour-unknown",
                "/sources/north-power/plant-1/problems/hours/2026-11-19T00Z?version=x | 400 | version-not-readable",
                "/sources/north-power/plant-1/problems/hours/2026-11-19T00Z/originals/ab | 404 | original-unknown",
                "/sources/north-power/plant-1/problems/hours/2026-11-19T00Z/readings/x/2026-11-19T00:00:00Z | 404 | reading-unknown",
                "/sources/north-power/plant-1/problems/hours | 400 | range-missing",
                "/sources/north-power/plant-1/problems/hours?last=0 | 400 | number-not-readable",
                "/sources/north-power/plant-1/problems/hours?from=2026-11-19T00Z&to=2020-01-01T00Z | 400 | range-wrong",
                "/sources/north-power/plant-1/problems/days/2026-02-30 | 400 | date-not-readable",
                "/sources/north-power/plant-1/problems/days?month=13 | 400 | month-not-readable",
                "/sources/north-power/plant-1/problems/days/2026-11-19?format=pdf | 400 | format-unknown",
                "/quarantine/no-such | 404 | quarantine-unknown",
                "/quarantine?reason=because | 400 | quarantine-filter-wrong",
                "/quarantine?size=5000 | 400 | number-not-readable",
                "/methodologies/no-such | 404 | methodology-unknown",
                "/parameters/no-such | 404 | parameter-unknown",
                "/rules/no-such | 404 | rule-unknown",
                "/statements?year=soon | 400 | number-not-readable",
                "/statements?kind=DECADE | 400 | statement-filter-wrong",
                "/statements/UPPER/plant/2024 | 400 | site-not-readable",
                "/statements/no-such/plant/2024 | 404 | site-without-statements",
                "/statements/no-such/plant/last-year | 400 | period-not-readable",
                "/statements/no-such/plant/2024-13 | 400 | period-not-readable",
                "/no/such/thing | 404 | address-unknown"
            })
    void everyProblemHasItsCodeAndSaysWhatToDo(String address, int status, String code) {
        Given.hours(STACK, List.of(new Hours(STACK).valid(Instant.parse("2026-11-19T00:00:00Z"))));
        String detail = given().get("/api/v1" + address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .extract()
                .path("detail");
        assertThat(detail).isNotBlank().doesNotContain("{0}", "{1}", "{2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/inventories | `` | body-missing | empty",
                "/inventories | null | body-missing | empty",
                "/inventories | {} | body-member-wrong | $.person",
                "/inventories | [] | body-member-wrong | $",
                "/inventories | {\"person\": null} | body-member-wrong | $.person",
                "/inventories | {\"person\": \"Li\", \"organisation\": \"x\", \"period\": \"2024\"} | body-member-wrong | $.boundary",
                "/inventories | {\"boundary\": {\"approach\": \"GUESS\"}} | body-member-wrong | $.boundary.approach",
                "/inventories | {\"person\": \"Li\" | body-not-json | line 1",
                "/engagements | `` | body-missing | empty",
                "/engagements | {\"person\": \"Li\"} | body-member-wrong | $.act",
                "/engagements | {\"person\": \"Li\", \"act\": {}} | body-member-wrong | $.act",
                "/engagements | {\"person\": \"Li\", \"act\": {\"kind\": \"wish\"}} | body-member-wrong | $.act",
                "/engagements | {\"person\": \"Li\", \"act\": {\"kind\": \"claim\", \"version\": 1}} | body-member-wrong | $.act.site",
                "/engagements | {\"act\": {\"kind\": \"claim\", \"version\": \"two\"}} | body-member-wrong | $.act.version",
                "/engagements/1/decisions | null | body-missing | empty",
                "/engagements/1/decisions | {\"act\": {\"kind\": \"review\", \"agreed\": null}} | body-member-wrong | $.act.agreed",
                "/engagements/1/decisions | {\"act\": {\"kind\": \"plan\"}} | body-member-wrong | $.act.text"
            })
    void aBodyThatIsNotWhatWasAskedForIsRefusedWithThePlace(String address, String body, String code, String place) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(place));
    }

    @Test
    void problemsAreToldInTheLanguageOfTheReader() {
        given().header("Accept-Language", "zh-CN,zh;q=0.9")
                .get("/api/v1/rules/no-such")
                .then()
                .body("detail", containsString("没有标识为 no-such 的核算规则"));
        given().get("/api/v1/rules/no-such?lang=zh").then().body("title", equalTo("没有这条核算规则"));
        given().cookie("tanheng-lang", "zh")
                .get("/api/v1/rules/no-such?lang=en")
                .then()
                .body("title", equalTo("No such rule"));
    }

    @Test
    void aRequestOfTheWrongKindIsRefusedByName() {
        given().delete("/api/v1/rules").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        given().contentType(ContentType.TEXT)
                .body("{}")
                .post("/api/v1/engagements")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("media-type-wrong"));
    }

    @Test
    void whatNoColumnCanHoldIsNoTroubleOfTheDatabase() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/statements?organisation=%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("character-not-stored"));
    }

    @Test
    void whoAsksForLanguagesNobodyCanReadGetsEnglish() {
        for (String asked : List.of("xx,,;;q=9", ";", "en;q=2")) {
            given().header("Accept-Language", asked)
                    .get("/about")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "en");
            given().header("Accept-Language", asked)
                    .get("/api/v1/rules/no-such")
                    .then()
                    .statusCode(404)
                    .body("title", equalTo("No such rule"));
        }
    }
}
