/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_AUTHORITY_NOT_TRUSTED;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_NOT_GRANTED;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_OF_OTHER_DATA;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_OF_OTHER_REQUEST;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_SIGNATURE_WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTest {

    static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    static final byte[] DATA = "a checkpoint".getBytes(StandardCharsets.UTF_8);
    static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyMaker MAKER = new KeyMaker(RANDOM);
    private static final Validity YEAR =
            new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

    private final StoredKey root = MAKER.authority("Root of the tests", KeyKind.ECDSA_P256, YEAR);
    private final TimestampTrust trust = new TimestampTrust(List.of(root.certificate()));

    private BuiltInTimestampAuthority authority(Validity validity) {
        StoredKey key = MAKER.timestamping("Tests", KeyKind.ECDSA_P256, validity, root, KeyKind.ECDSA_P256);
        return new BuiltInTimestampAuthority(key, KeyKind.ECDSA_P256.signature(), InstantSource.fixed(NOW), RANDOM);
    }

    private TimestampAnswer stamped(TimestampQuery query) {
        return TimestampAnswer.parse(authority(YEAR).answer(query.bytes()));
    }

    private static TimestampQuery query() {
        return TimestampQuery.of(DATA, Imprint.SHA_256, RANDOM);
    }

    @ParameterizedTest(name = "imprint {0}, key {1}, certified by {2}")
    @CsvSource({
        "SHA_256, ECDSA_P256, ECDSA_P256",
        "SM3, ECDSA_P256, ECDSA_P256",
        "SHA_256, SM2, SM2",
        "SM3, SM2, SM2",
        "SHA_256, RSA_3072, ECDSA_P256"
    })
    void aStampWithEitherImprintByEitherKeyHolds(Imprint imprint, KeyKind kind, KeyKind issuerKind) {
        StoredKey issuer = MAKER.authority("Root", issuerKind, YEAR);
        StoredKey key = MAKER.timestamping("Tests", kind, YEAR, issuer, issuerKind);
        TimestampQuery query = TimestampQuery.of(DATA, imprint, RANDOM);

        byte[] answer = new BuiltInTimestampAuthority(key, kind.signature(), InstantSource.fixed(NOW), RANDOM)
                .answer(query.bytes());
        VerifiedTimestamp verified =
                new TimestampTrust(List.of(issuer.certificate())).verify(TimestampAnswer.parse(answer), DATA, query);

        assertThat(verified.at()).isEqualTo(NOW);
        assertThat(verified.imprint()).isEqualTo(imprint);
        assertThat(verified.authority()).isEqualTo("CN=Tests");
        assertThat(verified.policy()).isEqualTo(BuiltInTimestampAuthority.POLICY);
    }

    @Test
    void whoTrustsTheAuthorityItselfNeedsNoOther() {
        StoredKey key = MAKER.timestamping("Tests", KeyKind.ECDSA_P256, YEAR, root, KeyKind.ECDSA_P256);
        byte[] answer = new BuiltInTimestampAuthority(
                        key, KeyKind.ECDSA_P256.signature(), InstantSource.fixed(NOW), RANDOM)
                .answer(query().bytes());

        assertThat(new TimestampTrust(List.of(key.certificate()))
                        .verify(TimestampAnswer.parse(answer), DATA)
                        .at())
                .isEqualTo(NOW);
    }

    @Test
    void aStampOfOtherDataIsRefused() {
        TimestampAnswer answer = stamped(query());

        assertThat(Refusals.of(() -> trust.verify(answer, new byte[] {1}))).isEqualTo(TIMESTAMP_OF_OTHER_DATA);
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        TimestampAnswer answer = stamped(query());

        assertThat(Refusals.of(() -> trust.verify(answer, DATA, query()))).isEqualTo(TIMESTAMP_OF_OTHER_REQUEST);
    }

    @Test
    void anAuthorityThatIsNotTrustedIsRefusedWhateverItCallsItself() {
        StoredKey sameName = MAKER.authority("Root of the tests", KeyKind.ECDSA_P256, YEAR);
        TimestampAnswer answer = stamped(query());

        assertThat(Refusals.of(() -> new TimestampTrust(List.of(sameName.certificate())).verify(answer, DATA)))
                .isEqualTo(TIMESTAMP_AUTHORITY_NOT_TRUSTED);
        assertThat(Refusals.of(() -> new TimestampTrust(List.of()).verify(answer, DATA)))
                .isEqualTo(TIMESTAMP_AUTHORITY_NOT_TRUSTED);
    }

    @Test
    void aKeyThatHadExpiredOrNotBegunIsRefused() {
        Validity before = new Validity(YEAR.from(), NOW.minusSeconds(60));
        Validity after = new Validity(NOW.plusSeconds(60), YEAR.until());

        assertThat(problemOf(before)).isEqualTo(TIMESTAMP_SIGNATURE_WRONG);
        assertThat(problemOf(after)).isEqualTo(TIMESTAMP_SIGNATURE_WRONG);
    }

    private EvidenceProblem problemOf(Validity validity) {
        TimestampAnswer answer = TimestampAnswer.parse(authority(validity).answer(query().bytes()));
        return Refusals.of(() -> trust.verify(answer, DATA));
    }

    @Test
    void everyChangedByteIsFoundOrChangesNothingThatIsSaid() {
        byte[] answer = stamped(query()).bytes();
        VerifiedTimestamp right = trust.verify(TimestampAnswer.parse(answer), DATA);
        int accepted = 0;
        for (int at = 0; at < answer.length; at++) {
            byte[] changed = answer.clone();
            changed[at] ^= 1;
            try {
                assertThat(trust.verify(TimestampAnswer.parse(changed), DATA)).isEqualTo(right);
                accepted++;
            } catch (Refusal refusal) {
                assertThat(refusal.reason().zh()).isNotBlank();
            }
        }
        // The status before the stamp and certificates nobody needs are not signed.
        assertThat(accepted).isLessThan(answer.length / 2);
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThat(Refusals.of(() -> TimestampAnswer.parse(new byte[0]))).isEqualTo(TIMESTAMP_MALFORMED);
        assertThat(Refusals.of(() -> TimestampAnswer.parse(DATA))).isEqualTo(TIMESTAMP_MALFORMED);
        assertThat(Refusals.of(() -> TimestampAnswer.parse(query().bytes()))).isEqualTo(TIMESTAMP_MALFORMED);
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsAnsweredWithTheReason() throws IOException {
        byte[] sha512 = new TimeStampRequestGenerator()
                .generate(NISTObjectIdentifiers.id_sha512, new byte[64])
                .getEncoded();

        var refusal =
                Refusals.refusal(() -> TimestampAnswer.parse(authority(YEAR).answer(sha512)));
        assertThat(refusal.problem()).isEqualTo(TIMESTAMP_NOT_GRANTED);
        assertThat(refusal.reason().en()).contains("imprints are SHA-256 or SM3");
        assertThat(Refusals.of(() -> TimestampAnswer.parse(authority(YEAR).answer(new byte[] {1, 2}))))
                .isEqualTo(TIMESTAMP_NOT_GRANTED);
    }
}
