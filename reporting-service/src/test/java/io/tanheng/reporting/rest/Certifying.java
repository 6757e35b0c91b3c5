/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.VerifiedCredential;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Steps from a claim to a certificate, as people take them over HTTP. */
final class Certifying {

    static final String OPERATOR = "Li Operator";
    static final String VERIFIER = "Wang Verifier";
    static final String REVIEWER = "Zhao Reviewer";
    static final String DECIDER = "Chen Decider";
    static final String GRANTED = "{\"kind\": \"decide\", \"granted\": true, \"text\": \"Granted.\"}";

    private Certifying() {}

    static Statements site(String organisation) {
        return site(organisation, Optional.empty());
    }

    static Statements site(String organisation, Optional<String> stack) {
        return new Statements(
                new SiteId(organisation, "plant-1"), new LocalText("Plant 1", "一号厂"), "cn-power-ets-2024", stack);
    }

    static void send(StatementEvent statement) {
        try (Topics topics = new Topics()) {
            topics.send(statement);
        }
        String period = "/api/v1/statements/" + statement.site().key() + "/2024";
        String version = "?version=" + statement.version();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> given().get(period + version).statusCode() == 200);
        // what is not in the log cannot be packed, and so not certified
        await().atMost(Duration.ofMinutes(1))
                .until(() -> given().get(period + "/proof" + version).statusCode() == 200);
    }

    static String claim(String organisation, int version) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"person": "%s", "act": {"kind": "claim", "site": {"organisation": "%s", "site": "plant-1"},
                         "period": "2024", "version": %d, "assurance": "REASONABLE", "materialityPercent": 5, "text": ""}}""".formatted(OPERATOR, organisation, version))
                .post("/api/v1/engagements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static ValidatableResponse decide(String engagement, String person, String act) {
        return given().contentType(ContentType.JSON)
                .body("{\"person\": \"" + person + "\", \"act\": " + act + "}")
                .post(engagement + "/decisions")
                .then();
    }

    static void done(String engagement, String person, String act) {
        decide(engagement, person, act).statusCode(200);
    }

    static VerifiedCredential judged(String certificate) {
        DidDocument issuer =
                DidDocument.parse(given().get("/.well-known/did.json").asByteArray());
        String compact =
                given().get("/certificates/" + certificate + "/credential").asString();
        return new CredentialTrust(List.of(issuer))
                .verify(
                        compact,
                        list -> Optional.of(given().get(list.replace("https://body.example", ""))
                                .asString()),
                        Instant.parse("2026-12-01T00:00:00Z"));
    }

    static String corrects(String organisation, int version, String certificate) {
        return """
               {"person": "%s", "act": {"kind": "claim", "site": {"organisation": "%s", "site": "plant-1"},
                "period": "2024", "version": %d, "assurance": "LIMITED", "materialityPercent": 5, "text": "",
                "corrects": "%s"}}""".formatted(OPERATOR, organisation, version, certificate);
    }

    static String certified(String engagement) {
        reviewed(engagement);
        return decide(engagement, DECIDER, GRANTED).statusCode(200).extract().path("certificate");
    }

    static void reviewed(String engagement) {
        done(engagement, VERIFIER, "{\"kind\": \"plan\", \"text\": \"None.\"}");
        done(engagement, VERIFIER, "{\"kind\": \"draw-sample\", \"hours\": 10, \"seed\": \"x\", \"text\": \"All.\"}");
        done(engagement, VERIFIER, "{\"kind\": \"give-opinion\", \"opinion\": \"UNMODIFIED\", \"text\": \"Right.\"}");
        done(engagement, REVIEWER, "{\"kind\": \"review\", \"agreed\": true, \"text\": \"Agreed.\"}");
    }

    static ValidatableResponse page(String certificate) {
        return given().header("Accept-Language", "en")
                .get("/certificates/" + certificate)
                .then()
                .statusCode(200);
    }

    /** Whatever came after the decision. */
    static void itsPackageIsTheOneItNames(String certificate) {
        EvidenceLink named =
                EvidenceLink.auditable(judged(certificate).credential()).orElseThrow();
        Response answer = given().get(named.address().replace("https://body.example", ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.asByteArray().length));
        assertThat(Sha256.of(answer.asByteArray()))
                .isEqualTo(named.sha256().orElseThrow().toString());
        page(certificate).body(containsString("/certificates/" + certificate + "/package"));
    }
}
