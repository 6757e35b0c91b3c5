/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceManifestTest {

    private static final DeviceSigner ED25519 = TestManifests.signer(DeviceAlgorithm.ED25519);

    private static String signedText() {
        return new String(ED25519.sign(TestManifests.head(DeviceAlgorithm.ED25519)), StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource(DeviceAlgorithm.class)
    void whatADeviceSignsIsReadAndVerified(DeviceAlgorithm algorithm) {
        DeviceSigner signer = TestManifests.signer(algorithm);
        DeviceManifest read = DeviceManifest.parse(signer.sign(TestManifests.head(algorithm)));

        assertThat(read.head()).isEqualTo(TestManifests.head(algorithm));
        assertThat(read.stamp()).isEmpty();
        assertThat(read.isSignedBy(signer.publicKey())).isTrue();
        assertThat(read.isSignedBy(DeviceKey.ofPem(signer.publicKey().pem()))).isTrue();
        assertThat(read.isSignedBy(TestManifests.signer(algorithm).publicKey())).isFalse();
        assertThat(DeviceManifest.parse(TestManifests.signer(algorithm).sign(TestManifests.head(algorithm)))
                        .isSignedBy(ED25519.publicKey()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(DeviceAlgorithm.class)
    void noByteOfAManifestCanBeChanged(DeviceAlgorithm algorithm) {
        DeviceSigner signer = TestManifests.signer(algorithm);
        byte[] manifest = signer.sign(TestManifests.head(algorithm));
        for (int at = 0; at < manifest.length; at++) {
            byte[] changed = manifest.clone();
            changed[at] ^= 1;
            assertThat(holds(changed, signer.publicKey())).as("byte %d", at).isFalse();
        }
        assertThat(holds(Arrays.copyOf(manifest, manifest.length - 1), signer.publicKey()))
                .isFalse();
    }

    private static boolean holds(byte[] manifest, DeviceKey key) {
        try {
            return DeviceManifest.parse(manifest).isSignedBy(key);
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void aStampStandsBehindTheSignatureAndIsNotSigned() {
        byte[] manifest = bytes(signedText());
        DeviceManifest read = DeviceManifest.parse(DeviceSigner.stamped(manifest, new byte[] {1, 2, 3}));

        assertThat(read.stamp()).contains(new byte[] {1, 2, 3});
        assertThat(read.stampedBytes()).isEqualTo(manifest);
        assertThat(read.isSignedBy(ED25519.publicKey())).isTrue();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tanheng-manifest-1 | tanheng-manifest-2",
                "sequence 7 | sequence 07",
                "sequence 7 | sequence -7",
                "from 2026-01-01T00:05:00Z | from 2026-01-01T08:05:00+08:00",
                "from 2026-01-01T00:05:00Z | from 2026-01-01T00:05:00.000Z",
                "from 2026-01-01T00:05:00Z | from yesterday",
                "until 2026-01-01T00:06:00Z | until 2026-01-01T00:05:00Z",
                "until 2026-01-01T00:06:00Z | until 2026-01-01T01:05:01Z",
                "sha256 130d | sha256 130D",
                "sha256 130d | sm3 130d",
                "key analyser-7 ed25519 | key analyser-7 rsa",
                "key analyser-7 ed25519 | key Analyser ed25519",
                "sign  | sig ",
            })
    void thereIsOneSpelling(String one, String other) {
        String changed = signedText().replace(one, other);

        assertThat(changed).isNotEqualTo(signedText());
        assertThat(Refusals.of(() -> DeviceManifest.parse(bytes(changed))))
                .isEqualTo(EvidenceProblem.MANIFEST_MALFORMED);
    }

    @Test
    void linesOfAnotherSystemAndMissingOnesAreRefusedWithTheirNumber() {
        Refusal refusal =
                Refusals.refusal(() -> DeviceManifest.parse(bytes(signedText().replace("\n", "\r\n"))));

        assertThat(refusal.reason().en()).startsWith("Line 1 should be tanheng-manifest-1");
        assertThat(Refusals.of(() -> DeviceManifest.parse(new byte[0]))).isEqualTo(EvidenceProblem.MANIFEST_MALFORMED);
        assertThat(Refusals.of(() -> DeviceManifest.parse(bytes(signedText() + "\n"))))
                .isEqualTo(EvidenceProblem.MANIFEST_MALFORMED);
        assertThat(Refusals.refusal(
                                () -> DeviceManifest.parse(bytes(signedText().replace("sequence 7", "sequence x"))))
                        .reason()
                        .en())
                .startsWith("Line 4 should be a whole number; found is 'sequence x'");
    }

    @Test
    void theSameDigestTwiceIsRefused() {
        String twice = signedText()
                .replace("130d0875daab882c2c026120394a1a0694cdb321e18cd17cac11e84a8c05eca9", "0".repeat(64));

        assertThat(Refusals.of(() -> DeviceManifest.parse(bytes(twice)))).isEqualTo(EvidenceProblem.MANIFEST_MALFORMED);
    }

    @Test
    void aSignedPayloadIsPartedAtTheEmptyLine() {
        byte[] payload = bytes("##0009\n\nQN=1&&");
        byte[] message = new SignedPayload(bytes(signedText()), payload).bytes();

        SignedPayload read = SignedPayload.parse(message);

        assertThat(read.payload()).isEqualTo(payload);
        assertThat(read.manifest()).isEqualTo(bytes(signedText()));
        assertThat(Refusals.of(() -> SignedPayload.parse(bytes(signedText()))))
                .isEqualTo(EvidenceProblem.MANIFEST_MALFORMED);
    }
}
