/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.credential.TestIssuer.DID;
import static io.tanheng.evidence.credential.TestIssuer.INDEX;
import static io.tanheng.evidence.credential.TestIssuer.NOW;
import static io.tanheng.evidence.credential.TestIssuer.REVOKED;
import static io.tanheng.evidence.problem.EvidenceProblem.CONTEXT_UNKNOWN;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_ALGORITHM;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_EXPIRED;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_NOT_YET_VALID;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_SIGNATURE_WRONG;
import static io.tanheng.evidence.problem.EvidenceProblem.ISSUER_UNKNOWN;
import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NAME_TWICE;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_NOT_VERIFIED;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_OF_OTHER;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_TOO_SHORT;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_WITHOUT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialTest {

    private final TestIssuer issuer = new TestIssuer();

    private VerifiedCredential verify(String compact, Map<String, String> lists, Instant at) {
        return issuer.trust().verify(compact, id -> Optional.ofNullable(lists.get(id)), at);
    }

    private VerifiedCredential verify(String compact) {
        return verify(compact, Map.of(), NOW);
    }

    private EvidenceProblem refusal(String compact) {
        return Refusals.of(() -> verify(compact));
    }

    /** Signs whatever text, as a dishonest or careless issuer could. */
    private String signed(String json) {
        return Jws.sign("vc+jwt", "vc", json.getBytes(StandardCharsets.UTF_8), issuer.key)
                .compact();
    }

    private static String text() {
        return new String(CanonicalJson.write(TestIssuer.certificate().json()), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasIssuedIsFoundRightAndSaysWhatItSaid() {
        VerifiedCredential verified = verify(issuer.issued(), issuer.lists(Set.of(), Set.of()), NOW);

        assertThat(verified.credential()).isEqualTo(CanonicalJson.read(text().getBytes(StandardCharsets.UTF_8)));
        assertThat(verified.issuer()).isEqualTo(DID);
        assertThat(verified.standing()).isEqualTo(Standing.HOLDS);
    }

    @ParameterizedTest(name = "revoked {0}, suspended {1}: {2}")
    @CsvSource({"false, false, HOLDS", "false, true, SUSPENDED", "true, false, REVOKED", "true, true, REVOKED"})
    void theListsSayWhetherItStillHolds(boolean revoked, boolean suspended, Standing expected) {
        Map<String, String> lists = issuer.lists(
                revoked ? Set.of(INDEX) : Set.of(INDEX + 1), suspended ? Set.of(INDEX) : Set.of(INDEX - 1));

        assertThat(verify(issuer.issued(), lists, NOW).standing()).isEqualTo(expected);
    }

    @Test
    void whoHasNoListsIsToldThatTheStandingIsNotKnownExceptWhereOneAloneDecides() {
        assertThat(verify(issuer.issued()).standing()).isEqualTo(Standing.NOT_KNOWN);
        Map<String, String> revokedAlone =
                Map.of(REVOKED, issuer.lists(Set.of(INDEX), Set.of()).getOrDefault(REVOKED, ""));
        assertThat(verify(issuer.issued(), revokedAlone, NOW).standing()).isEqualTo(Standing.REVOKED);
    }

    @Test
    void eachChangedCharacterIsNoticed() {
        String compact = issuer.issued();
        for (int place = 0; place < compact.length(); place += 7) {
            char other = compact.charAt(place) == 'A' ? 'B' : 'A';
            String changed = compact.substring(0, place) + other + compact.substring(place + 1);
            assertThat(Refusals.refusal(() -> verify(changed)))
                    .as("character %d", place)
                    .isNotNull();
        }
    }

    @Test
    void aKeyOfSomebodyElseSignsNothingForTheIssuer() {
        TestIssuer other = new TestIssuer();
        assertThat(refusal(other.issued())).isEqualTo(CREDENTIAL_SIGNATURE_WRONG);
        assertThat(Refusals.of(
                        () -> new CredentialTrust(List.of()).verify(issuer.issued(), id -> Optional.empty(), NOW)))
                .isEqualTo(ISSUER_UNKNOWN);
        assertThat(refusal(signed(text().replace(DID, "did:web:other.example"))))
                .isEqualTo(ISSUER_UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "none, {\"alg\":\"none\"}",
        "symmetric, {\"alg\":\"HS256\"}",
        "unknown demand, '{\"alg\":\"EdDSA\",\"crit\":[\"exp\"]}'",
        "unencoded payload, '{\"alg\":\"EdDSA\",\"b64\":false}'"
    })
    void aHeaderThatAsksForOtherThanIsUnderstoodIsRefused(String what, String header) {
        String[] parts = issuer.issued().split("\\.", -1);
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(encoded + "." + parts[1] + "." + parts[2])).isEqualTo(CREDENTIAL_ALGORITHM);
    }

    @Test
    void anotherKindOfSignedTextIsNoCredential() {
        byte[] payload = text().getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Jws.sign("vp+jwt", "vp", payload, issuer.key).compact()))
                .isEqualTo(CREDENTIAL_MALFORMED);
        assertThat(refusal("a.b")).isEqualTo(CREDENTIAL_MALFORMED);
        assertThat(refusal(issuer.issued() + "=")).isEqualTo(CREDENTIAL_MALFORMED);
    }

    @Test
    void itHoldsFromItsFirstMomentUntilBeforeItsLast() {
        Instant from = TestIssuer.certificate().validFrom();
        Instant until = TestIssuer.certificate().validUntil();
        Duration second = Duration.ofSeconds(1);

        assertThat(verify(issuer.issued(), Map.of(), from).issuer()).isEqualTo(DID);
        assertThat(verify(issuer.issued(), Map.of(), until.minus(second)).issuer())
                .isEqualTo(DID);
        assertThat(Refusals.of(() -> verify(issuer.issued(), Map.of(), from.minus(second))))
                .isEqualTo(CREDENTIAL_NOT_YET_VALID);
        assertThat(Refusals.of(() -> verify(issuer.issued(), Map.of(), until))).isEqualTo(CREDENTIAL_EXPIRED);
    }

    @Test
    void aWordThatWouldHaveToBeFetchedIsRefusedAndSoIsOneThatStandsTwice() {
        assertThat(refusal(signed(text().replace(Credentials.UNTP, "https://elsewhere.example/context"))))
                .isEqualTo(CONTEXT_UNKNOWN);
        assertThat(refusal(signed(text().replace("\"" + Credentials.W3C + "\",", ""))))
                .isEqualTo(CREDENTIAL_MALFORMED);
        assertThat(refusal(signed(text().replaceFirst("\\{", "{\"id\":\"x\","))))
                .isEqualTo(JSON_NAME_TWICE);
    }

    @Test
    void aListOfAnotherPurposeAddressOrSizeIsNotTaken() {
        Map<String, String> lists = new HashMap<>(issuer.lists(Set.of(), Set.of()));
        lists.put(REVOKED, issuer.list(REVOKED, StatusPurpose.SUSPENSION, Set.of()));
        assertThat(Refusals.of(() -> verify(issuer.issued(), lists, NOW))).isEqualTo(STATUS_LIST_OF_OTHER);

        lists.put(REVOKED, issuer.list("https://body.example/status/7", StatusPurpose.REVOCATION, Set.of()));
        assertThat(Refusals.of(() -> verify(issuer.issued(), lists, NOW))).isEqualTo(STATUS_LIST_OF_OTHER);

        JsonObject right = Credentials.statusList(REVOKED, DID, StatusPurpose.REVOCATION, StatusList.of(Set.of()), NOW);
        String shortened = new String(CanonicalJson.write(right), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"encodedList\":\"[^\"]*\"",
                        "\"encodedList\":\"uH4sIAAAAAAACA2NgGAWjYBSMglEwCkbBSAMAnrro8QAIAAA\"");
        lists.put(REVOKED, signed(shortened));
        assertThat(Refusals.of(() -> verify(issuer.issued(), lists, NOW))).isEqualTo(STATUS_LIST_TOO_SHORT);
        lists.put(REVOKED, signed(shortened.replace("\"uH4s", "\"zH4s")));
        assertThat(Refusals.of(() -> verify(issuer.issued(), lists, NOW))).isEqualTo(STATUS_LIST_MALFORMED);
    }

    @Test
    void anAlteredListIsRefusedAsAListAndSaysWhere() {
        Map<String, String> lists = new HashMap<>(issuer.lists(Set.of(INDEX), Set.of()));
        TestIssuer other = new TestIssuer();
        lists.put(REVOKED, other.list(REVOKED, StatusPurpose.REVOCATION, Set.of()));

        Refusal refusal = Refusals.refusal(() -> verify(issuer.issued(), lists, NOW));

        assertThat(refusal.problem()).isEqualTo(STATUS_LIST_NOT_VERIFIED);
        assertThat(refusal.reason().en()).contains(REVOKED, "The signature does not belong");
    }

    @Test
    void theTimesOfTheSignatureAreKeptToo() {
        long now = NOW.getEpochSecond();
        assertThat(refusal(signed(text().replaceFirst("\\{", "{\"exp\":" + now + ","))))
                .isEqualTo(CREDENTIAL_EXPIRED);
        assertThat(refusal(signed(text().replaceFirst("\\{", "{\"nbf\":" + (now + 1) + ","))))
                .isEqualTo(CREDENTIAL_NOT_YET_VALID);
        assertThat(refusal(signed(text().replaceFirst("\\{", "{\"exp\":\"soon\","))))
                .isEqualTo(CREDENTIAL_MALFORMED);
        String timed = signed(text().replaceFirst("\\{", "{\"nbf\":" + now + ",\"exp\":" + (now + 1) + ","));
        assertThat(verify(timed).issuer()).isEqualTo(DID);
    }

    @Test
    void theDocumentOfAnIssuerIsReadAsItIsWritten() {
        DidDocument read =
                DidDocument.parse(CanonicalJson.write(issuer.document().json()));

        assertThat(read.id()).isEqualTo(DID);
        assertThat(new CredentialTrust(List.of(read))
                        .verify(issuer.issued(), id -> Optional.empty(), NOW)
                        .issuer())
                .isEqualTo(DID);
    }

    @Test
    void aListHasAtLeastSixteenKibibytesAndFirstBitsFirst() {
        StatusList list = StatusList.parse(
                StatusList.of(Set.of(0L, 9L, (long) StatusList.ENTRIES - 1)).encoded());

        for (long index : new long[] {0, 9, StatusList.ENTRIES - 1}) {
            assertThat(list.get(index)).isTrue();
        }
        for (long index : new long[] {1, 8, 10, StatusList.ENTRIES - 2}) {
            assertThat(list.get(index)).isFalse();
        }
        assertThat(Refusals.of(() -> list.get(StatusList.ENTRIES))).isEqualTo(STATUS_LIST_WITHOUT_ENTRY);
    }
}
