/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tanheng.accounting.domain.packs.OwnPack;
import io.tanheng.accounting.domain.statements.SiteLaws;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation's own factor, from the file somebody sends to the day it counts. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PacksTest {

    @Inject
    SiteLaws laws;

    private final String organisation = "org-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPackCountsOnceAnotherPersonHasApprovedIt() {
        submit(OwnPack.files("0.985"), "Li Wei").statusCode(200).body("state", equalTo("SUBMITTED"));
        assertThat(laws.of(organisation).own()).isEmpty();
        decide(1, "APPROVE", "Li Wei").statusCode(400).body("problems.code", contains("SAME_PERSON"));
        decide(1, "APPROVE", "Wang Fang").statusCode(200).body("inForce", equalTo(true));
        assertThat(laws.of(organisation).own()).containsKey("own-power-2024");
        decide(1, "APPROVE", "Chen Jing").statusCode(400).body("problems.code", contains("WRONG_STATE"));
    }

    @Test
    void theNextVersionCountsWhenItIsApprovedAndTheOneBeforeAgainWhenItIsWithdrawn() {
        submit(OwnPack.files("0.985"), "Li Wei").statusCode(200);
        decide(1, "APPROVE", "Wang Fang").statusCode(200);
        submit(OwnPack.files("0.975"), "Li Wei").statusCode(200).body("version", equalTo(2));
        assertThat(factor()).contains("0.985");
        decide(2, "APPROVE", "Wang Fang").statusCode(200);
        assertThat(factor()).contains("0.975");
        decide(2, "WITHDRAW", "Wang Fang").statusCode(200);
        assertThat(factor()).contains("0.985");
        given().get("/api/v1/packs/" + organisation)
                .then()
                .statusCode(200)
                .body("state", contains("APPROVED", "WITHDRAWN"))
                .body("inForce", contains(true, false))
                .body("[1].decisions.by", contains("Wang Fang", "Wang Fang"));
    }

    @Test
    void aPackWithMistakesIsRefusedWithAllOfThemAndNothingIsKept() {
        Map<String, String> files = OwnPack.files("0.985");
        files.replaceAll((path, text) ->
                text.replace("own.oxidation }", "own.oxydation }").replace("cnpower.combustion", "cnpower.combusion"));
        submit(files, "Li Wei")
                .statusCode(400)
                .body("problems.file", hasItem(OwnPack.METHODOLOGY))
                .body("problems.size()", greaterThan(1));
        submit(OwnPack.files("0.985"), "").statusCode(400).body("problems.code", contains("MISSING_PERSON"));
        given().get("/api/v1/packs/" + organisation).then().body("size()", equalTo(0));
        given().get("/api/v1/packs/" + organisation + "/boilers/1")
                .then()
                .statusCode(404)
                .body("problems.code", contains("UNKNOWN_PACK"));
    }

    @Test
    void theListOfOrganisationsSaysHowManyPacksThereAreAndHowManyVersionsWait() {
        submit(OwnPack.files("0.985"), "Li Wei").statusCode(200);
        decide(1, "APPROVE", "Wang Fang").statusCode(200);
        submit(OwnPack.files("0.975"), "Li Wei").statusCode(200);
        given().get("/api/v1/packs")
                .then()
                .statusCode(200)
                .body("find { it.organisation == '" + organisation + "' }.packs", equalTo(1))
                .body("find { it.organisation == '" + organisation + "' }.waiting", equalTo(1));
        decide(2, "REJECT", "Wang Fang").statusCode(200);
        given().get("/api/v1/packs")
                .then()
                .body("find { it.organisation == '" + organisation + "' }.waiting", equalTo(0));
    }

    private String factor() {
        return laws.of(organisation)
                .law()
                .on(LocalDate.of(2024, 5, 1))
                .parameter("own.oxidation")
                .toString();
    }

    private ValidatableResponse submit(Map<String, String> files, String by) {
        return given().contentType("application/zip")
                .queryParam("submittedBy", by)
                .queryParam("note", "measured at the boilers")
                .body(OwnPack.zip(files))
                .post("/api/v1/packs/" + organisation + "/boilers")
                .then();
    }

    private ValidatableResponse decide(int version, String decision, String by) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("decision", decision, "by", by, "reason", "analyses looked through"))
                .post("/api/v1/packs/" + organisation + "/boilers/" + version + "/decisions")
                .then();
    }
}
