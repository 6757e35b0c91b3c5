/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidence.credential.VerifiedCredential;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** From a claim to a certificate that is revoked in the end, by the people it takes and with the files a stranger gets. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class CertificationTest {

    private static final String OPERATOR = "Li Operator";
    private static final String VERIFIER = "Wang Verifier";
    private static final String REVIEWER = "Zhao Reviewer";
    private static final String DECIDER = "Chen Decider";
    private static final String GRANTED = "{\"kind\": \"decide\", \"granted\": true, \"text\": \"Granted.\"}";

    private static Statements site(String organisation) {
        return site(organisation, Optional.empty());
    }

    private static Statements site(String organisation, Optional<String> stack) {
        return new Statements(
                new SiteId(organisation, "plant-1"), new LocalText("Plant 1", "一号厂"), "cn-power-ets-2024", stack);
    }

    private static void send(StatementEvent statement) {
        try (Topics topics = new Topics()) {
            topics.send(statement);
        }
        String address = "/api/v1/statements/" + statement.site().key() + "/2024?version=" + statement.version();
        await().atMost(Duration.ofMinutes(1)).until(() -> given().get(address).statusCode() == 200);
    }

    private static String claim(String organisation, int version) {
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

    private static ValidatableResponse decide(String engagement, String person, String act) {
        return given().contentType(ContentType.JSON)
                .body("{\"person\": \"" + person + "\", \"act\": " + act + "}")
                .post(engagement + "/decisions")
                .then();
    }

    private static void done(String engagement, String person, String act) {
        decide(engagement, person, act).statusCode(200);
    }

    private static VerifiedCredential judged(String certificate) {
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

    @Test
    void aClaimIsCorrectedCertifiedQuestionedByLateDataAndRevoked() throws Exception {
        Statements site = site("certified-power");
        StatementEvent incomplete = site.without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
        send(incomplete);
        String engagement = claim("certified-power", 1);
        done(engagement, VERIFIER, "{\"kind\": \"plan\", \"text\": \"The belt scale was exchanged in February.\"}");
        done(
                engagement,
                VERIFIER,
                "{\"kind\": \"draw-sample\", \"hours\": 60, \"seed\": \"7\", \"text\": \"All months.\"}");
        done(
                engagement,
                VERIFIER,
                "{\"kind\": \"raise-finding\", \"severity\": \"NONCONFORMITY\", \"place\": \"coal, 2024-02\","
                        + " \"text\": \"February is missing.\"}");
        decide(engagement, VERIFIER, "{\"kind\": \"give-opinion\", \"opinion\": \"UNMODIFIED\", \"text\": \"Fine.\"}")
                .statusCode(409)
                .body("code", equalTo("findings-open"));

        StatementEvent whole = site.after(incomplete);
        send(whole);
        done(
                engagement,
                OPERATOR,
                "{\"kind\": \"answer-finding\", \"finding\": 1, \"text\": \"Added.\", \"version\": 2}");
        done(
                engagement,
                VERIFIER,
                "{\"kind\": \"close-finding\", \"finding\": 1, \"state\": \"CORRECTED\", \"text\": \"Seen.\"}");
        done(engagement, VERIFIER, "{\"kind\": \"give-opinion\", \"opinion\": \"UNMODIFIED\", \"text\": \"Right.\"}");
        decide(engagement, VERIFIER, "{\"kind\": \"review\", \"agreed\": true, \"text\": \"Mine.\"}")
                .statusCode(409)
                .body("code", equalTo("own-work"))
                .body("detail", containsString("ISO 14065"));
        isScored(engagement);
        done(engagement, REVIEWER, "{\"kind\": \"review\", \"agreed\": true, \"text\": \"Agreed.\"}");
        String certificate = decide(engagement, DECIDER, GRANTED)
                .statusCode(200)
                .body("phase", equalTo("CERTIFIED"))
                .body("version", equalTo(2))
                .body("decisions", hasSize(9))
                .extract()
                .path("certificate");

        attestsTheTotal(certificate, whole);
        theSecondSignatureIsOverTheSameBytes(certificate);
        itsPackageIsTheOneItNames(certificate);
        await().until(() ->
                given().get("/api/v1/certificates/" + certificate + "/proof").statusCode() == 200);

        page(certificate).body(containsString("Certificate " + certificate)).body(containsString("stands"));
        PrintedCertificate.isThereInBothLanguages(certificate, whole);
        send(site.afterWithout(whole, "coal", YearMonth.of(2024, 3)));
        page(certificate).body(containsString("The data has changed since")).body(containsString("Version 3"));
        assertThat(judged(certificate).standing()).as("a flag is no revocation").isEqualTo(Standing.HOLDS);
        verify(certificate).statusCode(200).body("verified", equalTo(true));

        done(engagement, DECIDER, "{\"kind\": \"suspend\", \"text\": \"Late data.\"}");
        assertThat(judged(certificate).standing()).isEqualTo(Standing.SUSPENDED);
        verify(certificate).statusCode(400).body("problemDetails.code", contains("credential-suspended"));
        done(engagement, DECIDER, "{\"kind\": \"revoke\", \"text\": \"It changes the total.\"}");
        assertThat(judged(certificate).standing()).isEqualTo(Standing.REVOKED);
        verify(certificate).statusCode(400).body("problemDetails.code", contains("credential-revoked"));
        page(certificate).body(containsString("revoked"));
        itsPackageIsTheOneItNames(certificate);
    }

    /** Whatever came after the decision. */
    private static void itsPackageIsTheOneItNames(String certificate) {
        EvidenceLink named =
                EvidenceLink.auditable(judged(certificate).credential()).orElseThrow();
        Response answer = given().get(named.address().replace("https://body.example", ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.asByteArray().length));
        assertThat(Sha256.of(answer.asByteArray()))
                .isEqualTo(named.sha256().orElseThrow().toString());
        page(certificate).body(containsString("/certificates/" + certificate + "/package"));
    }

    /** By the figures of the version that has the correction. */
    private static void isScored(String engagement) {
        given().get(engagement + "/scores")
                .then()
                .statusCode(200)
                .body("scheme", contains("tanheng-example"))
                .body("[0].version", equalTo(2))
                .body("[0].total", nullValue())
                .body("[0].criteria.find { it.id == 'complete-months' }.points", equalTo(100))
                .body("[0].criteria.find { it.id == 'signed-readings' }.points", nullValue())
                .body("[0].criteria.find { it.id == 'signed-readings' }.notJudged", equalTo("NOT_IN_STATEMENT"));
        given().header("Accept-Language", "zh")
                .get(engagement.substring(engagement.indexOf("/engagements")))
                .then()
                .statusCode(200)
                .body(containsString("碳衡示例"))
                .body(containsString("未知：报表未载明哪些读数经设备签名"));
        given().get("/api/v1/engagements/999999/scores").then().statusCode(404);
    }

    /** Asks the service itself. */
    private static ValidatableResponse verify(String certificate) {
        String compact =
                given().get("/certificates/" + certificate + "/credential").asString();
        return given().contentType(ContentType.JSON)
                .body("{\"verifiableCredential\": \"" + compact + "\"}")
                .post("/credentials/verify")
                .then();
    }

    @Test
    void nothingIsSignedOnRequestUnlessThatWasOpened() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/credentials/issue")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("issuing-not-open"));
    }

    private static ValidatableResponse page(String certificate) {
        return given().header("Accept-Language", "en")
                .get("/certificates/" + certificate)
                .then()
                .statusCode(200);
    }

    private static void attestsTheTotal(String certificate, StatementEvent statement) {
        VerifiedCredential verified = judged(certificate);
        assertThat(verified.issuer()).isEqualTo("did:web:body.example");
        assertThat(verified.standing()).isEqualTo(Standing.HOLDS);
        String measure = JsonFields.of(verified.credential())
                .object("credentialSubject")
                .objects("conformityAssessment")
                .get(0)
                .objects("assessedPerformance")
                .get(0)
                .object("measure")
                .value("value")
                .orElseThrow()
                .toString();
        double tonnes = statement.totals().get(0).value().orElseThrow().doubleValue();
        assertThat(Double.parseDouble(measure.replaceAll("[^0-9.E]", "").replaceFirst("^[^0-9]*", "")))
                .isCloseTo(tonnes, offset(0.000001));
    }

    private static void theSecondSignatureIsOverTheSameBytes(String certificate) throws Exception {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        String pem = given().get("/.well-known/sm2.pem").asString().replaceAll("-----[A-Z ]+-----|\\s", "");
        PublicKey key = KeyFactory.getInstance("EC", provider)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        byte[] payload =
                given().get("/certificates/" + certificate + "/payload").asByteArray();
        Signature sm2 = Signature.getInstance("SM3withSM2", provider);
        sm2.initVerify(key);
        sm2.update(payload);
        assertThat(sm2.verify(
                        given().get("/certificates/" + certificate + "/sm2").asByteArray()))
                .isTrue();
        assertThat(payload)
                .isEqualTo(Jws.parse(given().get("/certificates/" + certificate + "/credential")
                                .asString())
                        .payload());
    }

    @Test
    void aCorrectedCertificateTakesThePlaceOfTheOldOne() {
        Statements site = site("corrected-power");
        StatementEvent first = site.whole(Statements.ofYear());
        send(first);
        String old = certified(claim("corrected-power", 1));
        send(site.after(first));
        given().contentType(ContentType.JSON)
                .body(corrects("corrected-power", 2, "2024-none"))
                .post("/api/v1/engagements")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-correct"));
        String engagement = given().contentType(ContentType.JSON)
                .body(corrects("corrected-power", 2, old))
                .post("/api/v1/engagements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        String replacing = certified(engagement);

        assertThat(judged(old).standing()).isEqualTo(Standing.REVOKED);
        assertThat(judged(replacing).standing()).isEqualTo(Standing.HOLDS);
    }

    @Test
    void nothingIsGrantedOnEvidenceThatCannotBePacked() {
        send(site("hourless-power", Optional.of("stack-1")).whole(Statements.ofYear()));
        String engagement = claim("hourless-power", 1);
        reviewed(engagement);

        decide(engagement, DECIDER, GRANTED)
                .statusCode(409)
                .body("code", equalTo("evidence-not-packable"))
                .body("detail", containsString("stack-1"));

        given().get(engagement).then().body("phase", equalTo("REVIEWED"));
        decide(engagement, DECIDER, "{\"kind\": \"decide\", \"granted\": false, \"text\": \"No hours.\"}")
                .statusCode(200);
    }

    private static String corrects(String organisation, int version, String certificate) {
        return """
               {"person": "%s", "act": {"kind": "claim", "site": {"organisation": "%s", "site": "plant-1"},
                "period": "2024", "version": %d, "assurance": "LIMITED", "materialityPercent": 5, "text": "",
                "corrects": "%s"}}""".formatted(OPERATOR, organisation, version, certificate);
    }

    private static String certified(String engagement) {
        reviewed(engagement);
        return decide(engagement, DECIDER, GRANTED).statusCode(200).extract().path("certificate");
    }

    private static void reviewed(String engagement) {
        done(engagement, VERIFIER, "{\"kind\": \"plan\", \"text\": \"None.\"}");
        done(engagement, VERIFIER, "{\"kind\": \"draw-sample\", \"hours\": 10, \"seed\": \"x\", \"text\": \"All.\"}");
        done(engagement, VERIFIER, "{\"kind\": \"give-opinion\", \"opinion\": \"UNMODIFIED\", \"text\": \"Right.\"}");
        done(engagement, REVIEWER, "{\"kind\": \"review\", \"agreed\": true, \"text\": \"Agreed.\"}");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        given().get("/api/v1/engagements/999999").then().statusCode(404).body("code", equalTo("engagement-unknown"));
        given().get("/api/v1/engagements/x").then().statusCode(404).body("code", equalTo("engagement-unknown"));
        given().get("/certificates/none/credential")
                .then()
                .statusCode(404)
                .body("code", equalTo("certificate-unknown"));
        given().get("/certificates/none").then().statusCode(404);
        given().get("/certificates/none/package").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"person\": \"x\", \"act\": {\"kind\": \"plan\", \"text\": \"x\"}}")
                .post("/api/v1/engagements")
                .then()
                .statusCode(400)
                .body("code", equalTo("claim-expected"));
        given().contentType(ContentType.JSON)
                .body(corrects("nobody-power", 1, "x"))
                .post("/api/v1/engagements")
                .then()
                .statusCode(404)
                .body("code", equalTo("statement-unknown"));
    }

    @Test
    void theOnePageLeadsThroughAllOfItByForms() {
        Statements site = site("form-power");
        send(site.whole(Statements.ofYear()));
        String location = given().redirects()
                .follow(false)
                .formParam("statement", "form-power/plant-1/2024/1")
                .formParam("assurance", "LIMITED")
                .formParam("materialityPercent", "5")
                .formParam("person", OPERATOR)
                .post("/engagements")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String page = location.substring(location.indexOf("/engagements/"));
        form(page, OPERATOR, "plan", "Mine.").statusCode(409).body(containsString("Who has acted for the operator"));
        form(page, VERIFIER, "plan", "Scales.").statusCode(303);
        given().header("Accept-Language", "zh").get(page).then().body(containsString("已分析风险"), containsString("抽取样本"));
    }

    private static ValidatableResponse form(String page, String person, String kind, String text) {
        return given().redirects()
                .follow(false)
                .header("Accept-Language", "en")
                .formParam("kind", kind)
                .formParam("text", text)
                .formParam("person", person)
                .post(page + "/decisions")
                .then();
    }
}
