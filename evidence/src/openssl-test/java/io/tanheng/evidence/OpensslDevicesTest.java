/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.EncryptedPayload;
import io.tanheng.evidence.device.TestManifests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that has nothing but OpenSSL, and what OpenSSL says of what ours signs and encrypts. */
class OpensslDevicesTest {

    private static final String USER = "distid:1234567812345678";

    @TempDir
    Path folder;

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void ourManifestsAreVerified() throws IOException {
        for (DeviceAlgorithm algorithm : DeviceAlgorithm.values()) {
            DeviceSigner signer = TestManifests.signer(algorithm);
            DeviceManifest manifest = DeviceManifest.parse(signer.sign(TestManifests.head(algorithm)));
            Openssl openssl = new Openssl(folder)
                    .file("text", manifest.signedBytes())
                    .file("signature", manifest.signature())
                    .file("key.pem", signer.publicKey().pem().getBytes(StandardCharsets.US_ASCII));

            String[] verify = algorithm == DeviceAlgorithm.SM2
                    ? new String[] {
                        "dgst", "-sm3", "-verify", "key.pem", "-sigopt", USER, "-signature", "signature", "text"
                    }
                    : new String[] {
                        "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "text", "-sigfile",
                        "signature"
                    };
            assertThat(openssl.run(verify).words()).containsIgnoringCase("verified");
        }
    }

    @Test
    void whatOpensslSignsIsVerifiedHere() throws IOException {
        byte[] text = DeviceManifest.parse(TestManifests.signer(DeviceAlgorithm.SM2)
                        .sign(TestManifests.head(DeviceAlgorithm.SM2)))
                .signedBytes();
        Openssl openssl = new Openssl(folder).file("text", text);
        openssl.run("ecparam", "-name", "SM2", "-genkey", "-noout", "-out", "sm2.key");
        openssl.run("pkey", "-in", "sm2.key", "-pubout", "-out", "sm2.pem");
        openssl.run("dgst", "-sm3", "-sign", "sm2.key", "-sigopt", USER, "-out", "signature", "text");
        assertThat(DeviceKey.ofPem(Files.readString(folder.resolve("sm2.pem"))).verify(text, file("signature")))
                .isTrue();

        openssl.run("genpkey", "-algorithm", "ed25519", "-out", "ed.key");
        openssl.run("pkey", "-in", "ed.key", "-pubout", "-out", "ed.pem");
        openssl.run("pkeyutl", "-sign", "-inkey", "ed.key", "-rawin", "-in", "text", "-out", "signature");
        assertThat(DeviceKey.ofPem(Files.readString(folder.resolve("ed.pem"))).verify(text, file("signature")))
                .isTrue();
    }

    /** OpenSSL's program has no GCM; without its tag, GCM is counter mode that begins at 2. */
    @Test
    void ourCiphertextIsReadByItsCounterMode() throws IOException {
        byte[] key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        byte[] nonce = HexFormat.of().parseHex("00001234567800000000abcd");
        byte[] plain = "##0009QN=1&&".getBytes(StandardCharsets.US_ASCII);
        byte[] encrypted = EncryptedPayload.parse(EncryptedPayload.encrypt("a/b/c", "hj212", "k1", key, nonce, plain))
                .encrypted();
        Openssl openssl = new Openssl(folder).file("encrypted", Arrays.copyOf(encrypted, plain.length));

        openssl.run(
                "enc",
                "-d",
                "-sm4-ctr",
                "-K",
                HexFormat.of().formatHex(key),
                "-iv",
                HexFormat.of().formatHex(nonce) + "00000002",
                "-in",
                "encrypted",
                "-out",
                "plain");

        assertThat(file("plain")).isEqualTo(plain);
    }
}
