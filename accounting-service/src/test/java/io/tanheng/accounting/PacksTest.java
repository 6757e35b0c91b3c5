/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.packs.PackDecided;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.parts.TestParts;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    void eachDecisionIsToldOnceWithWhoWhenAsWhomAndOfWhat() {
        submit(OwnPack.files("0.985"), "Li Wei").statusCode(200);
        decide(1, "APPROVE", "Li Wei").statusCode(400);
        String digest =
                decide(1, "APPROVE", "Wang Fang").statusCode(200).extract().path("digest");
        decide(1, "WITHDRAW", "Li Wei").statusCode(200);
        submit(OwnPack.files("0.975"), "Li Wei").statusCode(200);
        String at = decide(2, "REJECT", "Wang Fang").statusCode(200).extract().path("decisions[0].at");

        try (TestTopics topics = new TestTopics(TestParts.shared().environment("TANHENG_KAFKA"))) {
            List<PackDecided> told = await().until(() -> told(topics), found -> found.size() >= 3);
            assertThat(told).extracting(PackDecided::key).containsExactly(key(1, 1), key(1, 2), key(2, 1));
            assertThat(told)
                    .extracting(PackDecided::outcome)
                    .containsExactly(
                            PackDecided.Outcome.APPROVED, PackDecided.Outcome.WITHDRAWN, PackDecided.Outcome.REJECTED);
            assertThat(told)
                    .extracting(PackDecided::role)
                    .containsExactly(PackDecided.Role.REVIEWER, PackDecided.Role.SUBMITTER, PackDecided.Role.REVIEWER);
            assertThat(told).extracting(PackDecided::by).containsExactly("Wang Fang", "Li Wei", "Wang Fang");
            assertThat(told.get(0).digest()).isEqualTo(digest);
            assertThat(told.get(2).at()).isEqualTo(Instant.parse(at));
            assertThat(told.get(2).reason()).isEqualTo("analyses looked through");
        }
    }

    private String key(int version, int number) {
        return organisation + "/boilers/" + version + "/" + number;
    }

    private List<PackDecided> told(TestTopics topics) {
        return topics.all(Topic.PACKS)
                .map(found -> ContractJson.read(found.value(), PackDecided.class))
                .filter(decided -> decided.organisation().equals(organisation))
                .toList();
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
