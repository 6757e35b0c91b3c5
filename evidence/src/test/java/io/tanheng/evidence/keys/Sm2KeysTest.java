/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.util.test.FixedSecureRandom;
import org.junit.jupiter.api.Test;

class Sm2KeysTest {

    /** GM/T 0003.5-2012, the recommended curve: the sample key, message and signature. */
    private static final byte[] SECRET = hex("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8");

    private static final byte[] PUBLIC_KEY = hex("0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
            + "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13");
    private static final byte[] NONCE = hex("59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21");
    private static final byte[] MESSAGE = "message digest".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SIGNATURE = der(
            "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3",
            "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] der(String r, String s) {
        try {
            return new DERSequence(new ASN1Integer[] {
                        new ASN1Integer(new BigInteger(r, 16)), new ASN1Integer(new BigInteger(s, 16))
                    })
                    .getEncoded();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thePublicKeyOfTheStandardFollowsFromItsSecret() {
        assertThat(Sm2Keys.publicKey(SECRET)).isEqualTo(PUBLIC_KEY);
    }

    @Test
    void theSignatureOfTheStandardIsAccepted() {
        assertThat(Sm2Keys.verify(PUBLIC_KEY, MESSAGE, SIGNATURE)).isTrue();
    }

    @Test
    void withTheNonceOfTheStandardItsSignatureIsMade() {
        assertThat(Sm2Keys.sign(SECRET, MESSAGE, new FixedSecureRandom(NONCE))).isEqualTo(SIGNATURE);
    }

    @Test
    void everyChangedBitOfSignatureAndMessageIsFound() {
        for (int at = 0; at < SIGNATURE.length; at++) {
            byte[] changed = SIGNATURE.clone();
            changed[at] ^= 1;
            assertThat(Sm2Keys.verify(PUBLIC_KEY, MESSAGE, changed))
                    .as("byte %s", at)
                    .isFalse();
        }
        for (int at = 0; at < MESSAGE.length; at++) {
            byte[] changed = MESSAGE.clone();
            changed[at] ^= 1;
            assertThat(Sm2Keys.verify(PUBLIC_KEY, changed, SIGNATURE)).isFalse();
        }
        assertThat(Sm2Keys.verify(PUBLIC_KEY, MESSAGE, Arrays.copyOf(SIGNATURE, SIGNATURE.length + 1)))
                .isFalse();
    }

    @Test
    void aNewKeySignsWhatItsPublicKeyAccepts() {
        SecureRandom random = new SecureRandom();
        byte[] secret = Sm2Keys.newSecret(random);

        assertThat(Sm2Keys.verify(Sm2Keys.publicKey(secret), MESSAGE, Sm2Keys.sign(secret, MESSAGE, random)))
                .isTrue();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        byte[] offTheCurve = PUBLIC_KEY.clone();
        offTheCurve[64] ^= 1;

        assertThat(Refusals.of(() -> Sm2Keys.require(offTheCurve))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Sm2Keys.require(new byte[] {0}))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Sm2Keys.publicKey(new byte[32]))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Sm2Keys.publicKey(hex("ff".repeat(32))))).isEqualTo(KEY_MALFORMED);
    }

    /** GM/T 0004-2012, annex A, example 1. */
    @Test
    void sm3OfTheStandard() {
        byte[] message = "abc".getBytes(StandardCharsets.US_ASCII);
        SM3Digest digest = new SM3Digest();
        digest.update(message, 0, message.length);
        byte[] result = new byte[32];
        digest.doFinal(result, 0);

        assertThat(result).isEqualTo(hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }
}
