/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A site of its own, spoken to over REST as people do. */
final class Site {

    private final String address = "/org-" + UUID.randomUUID().toString().substring(0, 8) + "/works";

    /** A site nobody has spoken of yet. */
    static Site nowhere() {
        return new Site();
    }

    /** A site whose only unit, {@code unit-1}, is computed by a family of methodologies. */
    static Site of(String sector, String family, String purpose) {
        Site site = nowhere();
        site.put(plan(sector, family, purpose, "unit-1")).statusCode(200);
        return site;
    }

    static Site power() {
        return of("power", "cn-power", "ets");
    }

    static String plan(String sector, String family, String purpose, String unit) {
        return """
                {"name": {"en": "Example works", "zh": "示例企业"}, "sector": "%s", "region": "370000",
                 "zone": "Asia/Shanghai", "changedBy": "Zhao Min",
                 "units": [{"unit": "%s", "name": {"en": "Unit 1", "zh": "1 号机组"}, "family": "%s", "purpose": "%s"}]}
                """.formatted(sector, unit, family, purpose);
    }

    /** {@code /organisation/site}. */
    String address() {
        return address;
    }

    String organisation() {
        return address.split("/")[1];
    }

    ValidatableResponse put(String plan) {
        return given().contentType(ContentType.JSON)
                .body(plan.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/monitoring-plans" + address)
                .then();
    }

    /** Keeps a document and says its digest. */
    String document(String name, String content) {
        return given().contentType("text/plain")
                .queryParam("name", name)
                .queryParam("enteredBy", "Li Wei")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/activity" + address + "/documents")
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
    }

    ValidatableResponse records(String json) {
        return given().contentType(ContentType.JSON)
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/activity" + address + "/records")
                .then();
    }

    ValidatableResponse upload(byte[] file, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("unit", "unit-1", "enteredBy", "Li Wei"));
        all.putAll(parameters);
        return given().contentType("application/octet-stream")
                .queryParams(all)
                .body(file)
                .post("/api/v1/activity" + address + "/upload")
                .then();
    }

    ValidatableResponse list(Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/api/v1/activity" + address + "/records")
                .then()
                .statusCode(200);
    }

    void holds(int records) {
        list(Map.of()).body("size()", equalTo(records));
    }
}
