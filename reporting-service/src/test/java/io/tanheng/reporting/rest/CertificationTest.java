/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static io.tanheng.reporting.rest.Certifying.DECIDER;
import static io.tanheng.reporting.rest.Certifying.GRANTED;
import static io.tanheng.reporting.rest.Certifying.OPERATOR;
import static io.tanheng.reporting.rest.Certifying.REVIEWER;
import static io.tanheng.reporting.rest.Certifying.VERIFIER;
import static io.tanheng.reporting.rest.Certifying.claim;
import static io.tanheng.reporting.rest.Certifying.decide;
import static io.tanheng.reporting.rest.Certifying.done;
import static io.tanheng.reporting.rest.Certifying.itsPackageIsTheOneItNames;
import static io.tanheng.reporting.rest.Certifying.judged;
import static io.tanheng.reporting.rest.Certifying.page;
import static io.tanheng.reporting.rest.Certifying.send;
import static io.tanheng.reporting.rest.Certifying.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidence.credential.VerifiedCredential;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.print.PdfJudge;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** From a claim to a certificate that is revoked in the end, by the people it takes and with the files a stranger gets. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class CertificationTest {

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
        itIsPrintedInBothLanguages(certificate, whole);
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

    private static void itIsPrintedInBothLanguages(String certificate, StatementEvent statement) throws Exception {
        page(certificate).body(containsString("/certificates/" + certificate + "/pdf?language=zh"));
        for (String language : List.of("en", "zh")) {
            String address = "/certificates/" + certificate + "/pdf?language=" + language;
            byte[] pdf = given().get(address)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            assertThat(given().get(address).asByteArray()).isEqualTo(pdf);
            assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(PdfJudge.text(pdf))
                    .contains(
                            certificate,
                            "一号厂",
                            "https://body.example/certificates/" + certificate,
                            "https://body.example/status/revocation",
                            "did:web:body.example#",
                            statement.contentDigest(),
                            language.equals("en") ? "Verification certificate" : "核查证书");
            assertThat(PdfJudge.qr(pdf)).isEqualTo("https://body.example/certificates/" + certificate);
        }
        given().get("/certificates/" + certificate + "/pdf?language=fr").then().statusCode(400);
        given().get("/certificates/0000-0000/pdf").then().statusCode(404).body("code", equalTo("certificate-unknown"));
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
        String pem = given().get("/certificates/" + certificate + "/sm2.pem")
                .asString()
                .replaceAll("-----[A-Z ]+-----|\\s", "");
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
    void theOnePageLeadsThroughAllOfItByForms() {
        Statements site = site("form-power");
        send(site.whole(Statements.ofYear()));
        claimByForm("100")
                .statusCode(409)
                .body(containsString("<option value=\"LIMITED\" selected>"))
                .body(containsString("value=\"100\" required"))
                .body(containsString("value=\"" + OPERATOR + "\""));
        String location = claimByForm("5").statusCode(303).extract().header("Location");
        String page = location.substring(location.indexOf("/engagements/"));
        form(page, OPERATOR, "plan", "Mine.").statusCode(409).body(containsString("Who has acted for the operator"));
        form(page, VERIFIER, "plan", "Scales.").statusCode(303);
        given().header("Accept-Language", "zh").get(page).then().body(containsString("已分析风险"), containsString("抽取样本"));
        whatWasFilledInIsKeptBesideTheReasonItWasRefusedFor(page);
        anOpenMisstatementIsNeverShownAsNotMaterial(page);
    }

    private static ValidatableResponse claimByForm(String materialityPercent) {
        return given().redirects()
                .follow(false)
                .formParam("statement", "form-power/plant-1/2024/1")
                .formParam("assurance", "LIMITED")
                .formParam("materialityPercent", materialityPercent)
                .formParam("person", OPERATOR)
                .post("/engagements")
                .then();
    }

    private static void whatWasFilledInIsKeptBesideTheReasonItWasRefusedFor(String page) {
        for (String hours : List.of("2.5", "-1", "99999999999", "5000")) {
            form(page, VERIFIER, "draw-sample", "Half an hour of thought.", "hours", hours, "seed", "dice-1")
                    .statusCode(409)
                    .body(containsString("A sample has 1 to 2,000 hours"))
                    .body(containsString(">Half an hour of thought.</textarea>"))
                    .body(containsString("value=\"" + hours + "\" step=\"1\" min=\"1\" max=\"2000\""))
                    .body(containsString("value=\"dice-1\""))
                    .body(containsString("value=\"" + VERIFIER + "\""));
        }
        form(page, VERIFIER, "draw-sample", "Thought.", "hours", "60", "seed", "dice-1")
                .statusCode(303);
    }

    private static void anOpenMisstatementIsNeverShownAsNotMaterial(String page) {
        String[] finding = {"severity", "MISSTATEMENT", "place", "belt scale", "tonnes", "1e9"};
        form(page, VERIFIER, "raise-finding", "Wrong.", finding)
                .statusCode(409)
                .body(containsString("A finding has at most"))
                .body(containsString("<option value=\"MISSTATEMENT\" selected>"));
        finding[5] = "-90000";
        form(page, VERIFIER, "raise-finding", "Wrong.", finding).statusCode(303);
        given().header("Accept-Language", "en")
                .get(page)
                .then()
                .body(containsString("1 still open, 90,000.000 t"))
                .body(containsString("not decided"))
                .body(not(containsString("not material")));
    }

    private static ValidatableResponse form(
            String page, String person, String kind, String text, String... namesAndValues) {
        RequestSpecification filledIn = given().redirects().follow(false).header("Accept-Language", "en");
        for (int place = 0; place < namesAndValues.length; place += 2) {
            filledIn.formParam(namesAndValues[place], namesAndValues[place + 1]);
        }
        return filledIn.formParam("kind", kind)
                .formParam("text", text)
                .formParam("person", person)
                .post(page + "/decisions")
                .then();
    }
}
