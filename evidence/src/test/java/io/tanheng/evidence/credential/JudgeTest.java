/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.credential.TestIssuer.DID;
import static io.tanheng.evidence.credential.TestIssuer.INDEX;
import static io.tanheng.evidence.credential.TestIssuer.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.Judge.Judged;
import io.tanheng.evidence.credential.Judge.JudgedPresentation;
import io.tanheng.evidence.problem.EvidenceProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    private static final PresentationRequest NOTHING_ASKED =
            new PresentationRequest(Optional.empty(), Optional.empty());
    private static final String BEGINNING =
            "{\"@context\":[\"" + Credentials.W3C + "\"],\"type\":[\"VerifiablePresentation\"]";

    private final TestIssuer issuer = new TestIssuer();

    private Judge judge(Map<String, String> lists) {
        return new Judge(issuer.trust(), address -> Optional.ofNullable(lists.get(address)), NOW);
    }

    private Judge judge() {
        return judge(issuer.lists(Set.of(), Set.of()));
    }

    private static JsonValue json(String text) {
        return CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String enveloped(String... credentials) {
        return Arrays.stream(credentials)
                .map(compact -> new String(
                        CanonicalJson.write(Envelope.CREDENTIAL.around(Jws.parse(compact))), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", BEGINNING + ",\"verifiableCredential\":[", "]}"));
    }

    private JsonObject signed(String type, String presentation) {
        return Envelope.PRESENTATION.around(
                Jws.sign(type, "vp", presentation.getBytes(StandardCharsets.UTF_8), issuer.key));
    }

    private static String code(JudgedPresentation judged) {
        assertThat(judged.verified()).isFalse();
        return judged.problems().get(0).code();
    }

    private static PresentationRequest asked(String challenge, String domain) {
        return new PresentationRequest(Optional.of(challenge), Optional.of(domain));
    }

    @Test
    void aCredentialThatHoldsHasNoProblem() {
        Judged judged = judge().credential(issuer.issued());

        assertThat(judged.verified()).isTrue();
        assertThat(judged.credential()).contains(TestIssuer.certificate().json());
    }

    @ParameterizedTest(name = "revoked {0}, suspended {1}, lists {2}: {3}")
    @CsvSource({
        "true, false, true, credential-revoked, REVOKED",
        "false, true, true, credential-suspended, SUSPENDED",
        "false, false, false, status-not-known, STATUS_RETRIEVAL_ERROR"
    })
    void oneThatDoesNotHoldOrOfWhichItIsNotKnownIsNotVerified(
            boolean revoked, boolean suspended, boolean lists, String code, ProblemType type) {
        Set<Long> set = Set.of(INDEX);
        Map<String, String> known = issuer.lists(revoked ? set : Set.of(), suspended ? set : Set.of());

        Judged judged = judge(lists ? known : Map.of()).credential(issuer.issued());

        assertThat(judged.verified()).isFalse();
        assertThat(judged.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.type()).isEqualTo(type);
        });
    }

    @Test
    void aRefusalBecomesAProblemOfTheW3c() {
        VerificationProblem problem =
                judge().credential(new TestIssuer().issued()).problems().get(0);

        assertThat(problem.type().address())
                .isEqualTo("https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR");
        assertThat(problem.code()).isEqualTo("credential-signature-wrong");
        assertThat(problem.detail().zh()).contains("签名");
    }

    @ParameterizedTest
    @EnumSource(EvidenceProblem.class)
    void everyReasonFallsUnderAKindAndNoneUnderAStandingOfOurOwn(EvidenceProblem problem) {
        assertThat(ProblemTypes.of(problem)).isNotIn(ProblemType.REVOKED, ProblemType.SUSPENDED);
    }

    @Test
    void ofAPresentationEachCredentialIsJudgedForItself() {
        String foreign = new TestIssuer().issued();

        JudgedPresentation judged = judge().presentation(json(enveloped(issuer.issued(), foreign)), NOTHING_ASKED);

        assertThat(judged.verified()).isFalse();
        assertThat(judged.problems()).isEmpty();
        assertThat(judged.credentials()).extracting(Judged::verified).containsExactly(true, false);
        assertThat(judge().presentation(json(enveloped(issuer.issued())), NOTHING_ASKED)
                        .verified())
                .isTrue();
    }

    @Test
    void aSignedPresentationAnswersItsChallengeAndNoOther() {
        String presentation = enveloped(issuer.issued())
                .replaceFirst(
                        "\\{", "{\"holder\":\"" + DID + "\",\"nonce\":\"n-1\",\"aud\":[\"a.example\",\"b.example\"],");
        JsonObject signed = signed("vp+jwt", presentation);

        assertThat(judge().presentation(signed, NOTHING_ASKED).verified()).isTrue();
        assertThat(judge().presentation(signed, asked("n-1", "b.example")).verified())
                .isTrue();
        assertThat(code(judge().presentation(signed, asked("n-2", "b.example"))))
                .isEqualTo("presentation-of-other-request");
        assertThat(code(judge().presentation(signed, asked("n-1", "c.example"))))
                .isEqualTo("presentation-of-other-request");
    }

    @Test
    void whatNobodyHasSignedAnswersNoChallenge() {
        String presentation = enveloped(issuer.issued()).replaceFirst("\\{", "{\"nonce\":\"n-1\",");
        PresentationRequest asked = new PresentationRequest(Optional.of("n-1"), Optional.empty());

        assertThat(code(judge().presentation(json(presentation), asked))).isEqualTo("presentation-of-other-request");
    }

    @Test
    void aPresentationOfAnotherHolderKindKeyOrTimeIsRefused() {
        String right = enveloped(issuer.issued());
        assertThat(code(judge().presentation(signed("vc+jwt", right), NOTHING_ASKED)))
                .isEqualTo("presentation-malformed");
        String ofOther = right.replaceFirst("\\{", "{\"holder\":{\"id\":\"did:web:other.example\"},");
        assertThat(code(judge().presentation(signed("vp+jwt", ofOther), NOTHING_ASKED)))
                .isEqualTo("presentation-malformed");
        String late = right.replaceFirst("\\{", "{\"exp\":" + NOW.getEpochSecond() + ",");
        assertThat(code(judge().presentation(signed("vp+jwt", late), NOTHING_ASKED)))
                .isEqualTo("credential-expired");
        JsonObject byOther = Envelope.PRESENTATION.around(
                Jws.sign("vp+jwt", "vp", right.getBytes(StandardCharsets.UTF_8), new TestIssuer().key));
        assertThat(code(judge().presentation(byOther, NOTHING_ASKED))).isEqualTo("credential-signature-wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":\"VerifiableCredential\"}",
                "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":\"VerifiablePresentation\",\"proof\":{}}",
                "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":\"VerifiablePresentation\",\"verifiableCredential\":[{}]}",
                "[]",
                "7"
            })
    void whatIsNoPresentationIsRefused(String text) {
        assertThat(code(judge().presentation(json(text), NOTHING_ASKED))).endsWith("-malformed");
    }

    @Test
    void noMoreCredentialsAreTakenThanSomebodyWouldLookThrough() {
        String[] many = Collections.nCopies(Presentation.MOST_CREDENTIALS + 1, issuer.issued())
                .toArray(String[]::new);

        assertThat(code(judge().presentation(json(enveloped(many)), NOTHING_ASKED)))
                .isEqualTo("presentation-malformed");
    }

    @Test
    void aDraftIsSignedAsItIsWithIssuerAndBeginningWhereTheyWereLeftOut() {
        String draft = "{\"@context\":[\"" + Credentials.W3C
                + "\"],\"type\":[\"VerifiableCredential\"],\"credentialSubject\":{\"id\":\"urn:x:1\"}}";

        JsonObject completed = CredentialDraft.completed(JsonFields.of(json(draft)), DID, NOW);

        assertThat(JsonFields.of(completed).text("issuer")).isEqualTo(DID);
        assertThat(JsonFields.of(completed).text("validFrom")).isEqualTo(NOW.toString());
        assertThat(judge().credential(Credentials.sign(completed, issuer.key).compact())
                        .verified())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"issuer\":\"did:web:other.example\"",
                "\"proof\":{}",
                "\"validFrom\":\"yesterday\"",
                "\"validFrom\":\"2026-01-02T00:00:00Z\",\"validUntil\":\"2026-01-02T00:00:00Z\""
            })
    void aDraftThatWouldBeNoCredentialOfOursIsRefused(String member) {
        String draft = "{" + member + ",\"@context\":[\"" + Credentials.W3C
                + "\"],\"type\":[\"VerifiableCredential\"],\"credentialSubject\":{\"id\":\"urn:x:1\"}}";

        assertThat(Refusals.of(() -> CredentialDraft.completed(JsonFields.of(json(draft)), DID, NOW)))
                .isEqualTo(EvidenceProblem.CREDENTIAL_MALFORMED);
    }
}
