/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.packs.PackDecided;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.proof.ProofPolicy;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Topics;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people decide of an organisation's own pack is proved offline, by what accounting tells and nothing else of ours. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class PackDecisionsTest {

    private static final String CONTENT = Sha256.of("files".getBytes(UTF_8));
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00.123456Z");

    private static PackDecided decided(String organisation, int number, PackDecided.Outcome outcome, String by) {
        return new PackDecided(
                organisation,
                "boilers",
                1,
                number,
                outcome,
                PackDecided.Role.REVIEWER,
                by,
                NOON,
                "analyses looked through",
                CONTENT);
    }

    /** By the text docs/evidence-log.md gives. */
    private static byte[] entry(String organisation, int number, String outcome, String by) {
        String text = "tanheng-pack-decision-1\n" + organisation + "\nboilers\n1\n" + number + "\n" + outcome
                + "\n2026-11-20T04:00:00.123456Z\nREVIEWER\n" + by + "\n"
                + Sha256.of("analyses looked through".getBytes(UTF_8)) + "\n" + CONTENT + "\n";
        return ("tanheng-log-entry-1\npack-decision\n" + Sha256.of(text.getBytes(UTF_8)) + "\n").getBytes(UTF_8);
    }

    private static String address(String organisation, int number) {
        return "/api/v1/packs/" + organisation + "/boilers/1/decisions/" + number + "/proof";
    }

    private static TlogProof proof(String organisation, int number) {
        String address = address(organisation, number);
        await().until(() -> given().get(address).statusCode() == 200);
        return TlogProof.parse(given().get(address).asByteArray());
    }

    private static void verify(TlogProof proof, byte[] entry) {
        Response log = given().get("/api/v1/log");
        List<String> keys = log.jsonPath().getList("keys");
        LogIdentity identity = new LogIdentity(
                log.jsonPath().getString("origin"),
                NoteKeys.always(keys.stream().map(VerifierKey::parse).toArray(VerifierKey[]::new)));
        proof.verify(TreeHash.leaf(entry), ProofPolicy.withoutWitnesses(identity), Instant.now());
    }

    @Test
    void anApprovalIsProvedAndOneThatComesAgainAddsNone() {
        PackDecided approved = decided("own-factors", 1, PackDecided.Outcome.APPROVED, "Wang Fang");
        try (Topics topics = new Topics()) {
            topics.send(approved);
            TlogProof first = proof("own-factors", 1);
            verify(first, entry("own-factors", 1, "APPROVED", "Wang Fang"));

            topics.send(approved);
            topics.send(decided("own-factors", 1, PackDecided.Outcome.REJECTED, "Somebody Else"));
            topics.send(Topic.PACKS, "damaged", "{\"organisation\": \"own-factors\"}".getBytes(UTF_8));
            topics.send(decided("own-factors", 2, PackDecided.Outcome.WITHDRAWN, "Wang Fang"));
            TlogProof second = proof("own-factors", 2);
            verify(second, entry("own-factors", 2, "WITHDRAWN", "Wang Fang"));
            assertThat(second.index()).as("nothing was entered between them").isEqualTo(first.index() + 1);
            TlogProof again = proof("own-factors", 1);
            verify(again, entry("own-factors", 1, "APPROVED", "Wang Fang"));
            assertThat(again.index()).isEqualTo(first.index());
        }
    }

    @Test
    void aDecisionThatHasNotArrivedIsSaidSo() {
        given().get(address("nobody", 1))
                .then()
                .statusCode(404)
                .body("code", equalTo("pack-decision-unknown"))
                .body("detail", containsString("nobody/boilers"));
    }
}
