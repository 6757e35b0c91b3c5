/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.text.Pem;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What files have of an SM2 key. */
class Sm2PublicKeyTest {

    private static final KeyMaker MAKER = new KeyMaker(new SecureRandom());
    private static final Validity YEARS = Validity.tenYearsFrom(Instant.parse("2026-11-30T00:00:00Z"));
    private static final byte[] MESSAGE = "certificate".getBytes(StandardCharsets.US_ASCII);

    private static String pem(StoredKey key) {
        return Pem.of("PUBLIC KEY", key.certificate().getPublicKey().getEncoded());
    }

    @Test
    void itIsWrittenAsTheCertificateOfTheKeyHasItAndReadAgain() {
        StoredKey stored = MAKER.signing("body", KeyKind.SM2, YEARS);
        byte[] secret = SecretBytes.ofSm2(stored.secret());
        Sm2PublicKey key = new Sm2PublicKey(Sm2Keys.publicKey(secret));

        assertThat(key.pem()).isEqualTo(pem(stored));
        assertThat(Sm2PublicKey.ofPem(key.pem()).point()).isEqualTo(key.point());
        byte[] signature = Sm2Keys.sign(secret, MESSAGE, new SecureRandom());
        assertThat(key.verify(MESSAGE, signature)).isTrue();
        assertThat(key.verify(new byte[] {1}, signature)).isFalse();
        assertThat(key.verify(MESSAGE, new byte[] {1})).isFalse();
    }

    @Test
    void otherKeysSeveralKeysAndOtherTextsAreRefused() {
        String right = pem(MAKER.signing("body", KeyKind.SM2, YEARS));

        assertThat(Refusals.of(() -> Sm2PublicKey.ofPem(pem(MAKER.signing("body", KeyKind.ECDSA_P256, YEARS)))))
                .isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Sm2PublicKey.ofPem(pem(MAKER.signing("body", KeyKind.ED25519, YEARS)))))
                .isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Sm2PublicKey.ofPem(right + right))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Sm2PublicKey.ofPem("no key"))).isEqualTo(KEY_MALFORMED);
    }
}
