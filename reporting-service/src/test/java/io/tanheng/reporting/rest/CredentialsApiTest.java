/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tanheng.reporting.OwnSchema;
import io.tanheng.reporting.ReportingParts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interfaces of the W3C, as a test suite of somebody else speaks to them. */
@QuarkusTest
@TestProfile(OwnSchema.class)
@WithTestResource(ReportingParts.class)
class CredentialsApiTest {

    private static final long INDEX = 5;
    private static final String CONTEXT = "\"@context\":[\"https://www.w3.org/ns/credentials/v2\"]";
    private static final String MODEL = "https://www.w3.org/TR/vc-data-model#";
    private static final String STATUS = "https://www.w3.org/ns/credentials/status-list#";

    private final OtherIssuer other = new OtherIssuer();

    @BeforeEach
    void nothingIsRevoked() {
        other.publish(Set.of());
    }

    private static ValidatableResponse post(String address, String body) {
        return given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    private static String enveloped(String compact) {
        return "{" + CONTEXT + ",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:application/vc+jwt," + compact
                + "\"}";
    }

    private static ValidatableResponse verify(String compact) {
        return post(
                "/credentials/verify",
                "{\"verifiableCredential\":" + enveloped(compact) + ",\"options\":{\"checks\":[]}}");
    }

    private static void refused(ValidatableResponse answer, String type, String code) {
        answer.statusCode(400)
                .contentType(ContentType.JSON)
                .body("verified", equalTo(false))
                .body("problemDetails", hasSize(1))
                .body("problemDetails[0].type", equalTo(type))
                .body("problemDetails[0].code", equalTo(code));
    }

    private static ValidatableResponse issue(String members) {
        return post(
                "/credentials/issue",
                "{\"credential\":{" + CONTEXT + ",\"type\":[\"VerifiableCredential\"]," + members
                        + "},\"options\":{}}");
    }

    private static String present(String presentation, String options) {
        return "{\"verifiablePresentation\":" + presentation + ",\"options\":" + options + "}";
    }

    private static String presentation(String... credentials) {
        return "{" + CONTEXT + ",\"type\":[\"VerifiablePresentation\"],\"verifiableCredential\":["
                + String.join(",", credentials) + "]}";
    }

    @Test
    void whatIsIssuedHereIsVerifiedHere() {
        String envelope = issue("\"credentialSubject\":{\"id\":\"urn:example:plant\"}")
                .statusCode(201)
                .body("verifiableCredential.type", equalTo("EnvelopedVerifiableCredential"))
                .body("verifiableCredential.id", startsWith("data:application/vc+jwt,"))
                .extract()
                .path("verifiableCredential.id");
        String compact = envelope.substring(envelope.indexOf(',') + 1);

        verify(compact)
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("problemDetails", empty())
                .body("credential.issuer", equalTo("did:web:body.example"))
                .body("credential.credentialSubject.id", equalTo("urn:example:plant"));
        post("/credentials/verify", "{\"verifiableCredential\":\"" + compact + "\"}")
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"credentialSubject\":{\"id\":\"urn:x:1\"},\"issuer\":\"did:web:other.example\"",
                "\"credentialSubject\":{\"id\":\"urn:x:1\"},\"validFrom\":\"tomorrow\"",
                "\"credentialSubject\":{\"id\":\"urn:x:1\"},\"id\":\"urn:x:1\",\"id\":\"urn:x:2\"",
                "\"name\":\"about nothing\""
            })
    void whatWouldBeNoCredentialOfOursIsNotSigned(String members) {
        issue(members)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("credential-not-issued"));
    }

    @Test
    void aCredentialOfATrustedIssuerHoldsUntilItsListSaysOtherwise() {
        String credential = other.credential(INDEX);
        verify(credential).statusCode(200).body("credential.issuer", equalTo(OtherIssuer.DID));

        other.publish(Set.of(INDEX));
        refused(verify(credential), "urn:tanheng:problem:credential-revoked", "credential-revoked");
        verify(other.credential(INDEX + 1)).statusCode(200);

        String altered = other.list(Set.of());
        other.publish(altered.substring(0, altered.lastIndexOf('.') + 1)
                + credential.substring(credential.lastIndexOf('.') + 1));
        refused(verify(credential), STATUS + "STATUS_VERIFICATION_ERROR", "status-list-not-verified");

        OtherIssuer.withdraw();
        refused(verify(credential), STATUS + "STATUS_RETRIEVAL_ERROR", "status-not-known");
        refused(
                verify(other.credential(INDEX, "https://elsewhere.example/words")),
                MODEL + "MALFORMED_VALUE_ERROR",
                "context-unknown");
    }

    @Test
    void aChangedOrForeignCredentialIsRefusedWithItsReason() {
        String credential = other.credential(INDEX);
        String forged = credential.substring(0, credential.lastIndexOf('.') + 1)
                + other.credential(INDEX + 1).replaceFirst(".*\\.", "");
        refused(verify(forged), MODEL + "CRYPTOGRAPHIC_SECURITY_ERROR", "credential-signature-wrong");
        verify(forged).body("problemDetails[0].detail", containsString("changed after it was issued"));
        given().header("Accept-Language", "zh")
                .contentType(ContentType.JSON)
                .body("{\"verifiableCredential\":\"" + forged + "\"}")
                .post("/credentials/verify")
                .then()
                .body("problemDetails[0].detail", containsString("签名与此凭证不符"));
        refused(verify("a.b"), MODEL + "MALFORMED_VALUE_ERROR", "credential-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"options\":7}", "{\"options\":{},\"options\":{}}"})
    void aBodyThatCannotBeReadIsAProblemToo(String body) {
        for (String address : new String[] {"/credentials/verify", "/presentations/verify"}) {
            post(address, body)
                    .statusCode(400)
                    .body("verified", equalTo(false))
                    .body("problemDetails[0].type", equalTo(MODEL + "PARSING_ERROR"));
        }
    }

    @Test
    void aCredentialWithAProofInsideIsNotTakenForASignedOne() {
        String inside =
                "{" + CONTEXT + ",\"type\":[\"VerifiableCredential\"],\"proof\":{\"type\":\"DataIntegrityProof\"}}";
        refused(
                post("/credentials/verify", "{\"verifiableCredential\":" + inside + "}"),
                MODEL + "MALFORMED_VALUE_ERROR",
                "credential-malformed");
    }

    @Test
    void ofAnUnsignedPresentationEachCredentialIsJudged() {
        other.publish(Set.of(INDEX));
        String holds = enveloped(other.credential(INDEX + 1));
        post("/presentations/verify", present(presentation(holds, holds), "{}"))
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("credentialResults.verified", equalTo(List.of(true, true)));

        ValidatableResponse one =
                post("/presentations/verify", present(presentation(holds, enveloped(other.credential(INDEX))), "{}"));
        refused(one, "urn:tanheng:problem:credential-revoked", "credential-revoked");
        one.body("presentationResult.verified", equalTo(true))
                .body("credentialResults.verified", equalTo(List.of(true, false)));
        refused(
                post("/presentations/verify", present(presentation(holds), "{\"challenge\":\"c-1\"}")),
                MODEL + "CRYPTOGRAPHIC_SECURITY_ERROR",
                "presentation-of-other-request");
    }

    @Test
    void aSignedPresentationMustAnswerTheChallenge() {
        String signed = other.presentation(presentation(enveloped(other.credential(INDEX)))
                .replaceFirst("\\{", "{\"nonce\":\"c-1\",\"aud\":\"verifier.example\","));
        String envelope = "{" + CONTEXT
                + ",\"type\":\"EnvelopedVerifiablePresentation\",\"id\":\"data:application/vp+jwt," + signed + "\"}";

        post("/presentations/verify", present(envelope, "{\"challenge\":\"c-1\",\"domain\":\"verifier.example\"}"))
                .statusCode(200)
                .body("presentation.nonce", equalTo("c-1"));
        refused(
                post("/presentations/verify", present(envelope, "{\"challenge\":\"c-2\"}")),
                MODEL + "CRYPTOGRAPHIC_SECURITY_ERROR",
                "presentation-of-other-request");
    }
}
