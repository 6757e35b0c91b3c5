/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.text.Pem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceKeyTest {

    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.US_ASCII);
    private static final Validity YEARS = Validity.tenYearsFrom(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void theKeyInACertificateComesWithItsTime() throws GeneralSecurityException {
        for (KeyKind kind : new KeyKind[] {KeyKind.ED25519, KeyKind.SM2}) {
            StoredKey stored = new KeyMaker(TestManifests.RANDOM).signing("Analyser", kind, YEARS);
            DeviceKey key =
                    DeviceKey.ofPem(Pem.of("CERTIFICATE", stored.certificate().getEncoded()));

            assertThat(key.validity()).contains(stored.validity());
            assertThat(key.algorithm().name()).isEqualTo(kind.name());
        }
    }

    @ParameterizedTest
    @EnumSource(DeviceAlgorithm.class)
    void aKeyIsWrittenAsItIsRead(DeviceAlgorithm algorithm) {
        DeviceKey key = TestManifests.signer(algorithm).publicKey();

        DeviceKey read = DeviceKey.ofPem(key.pem());

        assertThat(read.bytes()).isEqualTo(key.bytes());
        assertThat(read.validity()).isEmpty();
    }

    /** The Java platform's own Ed25519 and ours agree, both ways. */
    @Test
    void theJavaPlatformAgrees() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519", "SunEC").generateKeyPair();
        Signature theirs = Signature.getInstance("Ed25519", "SunEC");
        theirs.initSign(pair.getPrivate());
        theirs.update(MESSAGE);
        DeviceKey key = DeviceKey.ofPem(Pem.of("PUBLIC KEY", pair.getPublic().getEncoded()));
        assertThat(key.verify(MESSAGE, theirs.sign())).isTrue();

        DeviceSigner ours = TestManifests.signer(DeviceAlgorithm.ED25519);
        DeviceManifest manifest = DeviceManifest.parse(ours.sign(TestManifests.head(DeviceAlgorithm.ED25519)));
        theirs.initVerify(java.security.KeyFactory.getInstance("Ed25519", "SunEC")
                .generatePublic(new java.security.spec.X509EncodedKeySpec(
                        der(ours.publicKey().pem()))));
        theirs.update(manifest.signedBytes());
        assertThat(theirs.verify(manifest.signature())).isTrue();
    }

    private static byte[] der(String pem) {
        return java.util.Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\n"
            })
    void whatIsNoKeyIsRefused(String pem) {
        assertThat(Refusals.of(() -> DeviceKey.ofPem(pem))).isEqualTo(EvidenceProblem.KEY_MALFORMED);
    }

    @Test
    void keysOfOtherKindsAndSeveralAtOnceAreRefused() throws GeneralSecurityException {
        StoredKey rsa = new KeyMaker(TestManifests.RANDOM).signing("Analyser", KeyKind.ECDSA_P256, YEARS);
        String one = TestManifests.signer(DeviceAlgorithm.SM2).publicKey().pem();

        assertThat(Refusals.of(() ->
                        DeviceKey.ofPem(Pem.of("CERTIFICATE", rsa.certificate().getEncoded()))))
                .isEqualTo(EvidenceProblem.KEY_MALFORMED);
        assertThat(Refusals.of(() -> DeviceKey.ofPem(one + one))).isEqualTo(EvidenceProblem.KEY_MALFORMED);
    }

    @Test
    void aPointNobodyCouldHaveMadeIsRefused() {
        String small = Pem.of(
                "PUBLIC KEY", java.util.HexFormat.of().parseHex("302a300506032b6570032100" + "01" + "00".repeat(31)));

        assertThat(Refusals.of(() -> DeviceKey.ofPem(small))).isEqualTo(EvidenceProblem.KEY_MALFORMED);
    }
}
