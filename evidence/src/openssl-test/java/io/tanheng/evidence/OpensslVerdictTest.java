/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OpenSSL says of our time stamps, signatures and key stores. */
class OpensslVerdictTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyMaker MAKER = new KeyMaker(RANDOM);
    private static final String TEXT = "log.example/plant\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";

    @TempDir
    Path folder;

    /** OpenSSL judges certificates by the clock of the machine. */
    private final Instant now = InstantSource.system().instant();

    private final Validity today = new Validity(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
    private Openssl openssl;

    @BeforeEach
    void inAFolder() {
        openssl = new Openssl(folder)
                .file("data", TEXT.getBytes(StandardCharsets.UTF_8))
                .file("other", new byte[] {1});
    }

    @ParameterizedTest(name = "imprint {0}, key {1}")
    @CsvSource({"SHA_256, ECDSA_P256", "SM3, ECDSA_P256", "SHA_256, RSA_3072"})
    void ourTimeStampsAreVerified(Imprint imprint, KeyKind kind) {
        StoredKey root = MAKER.authority("Root", KeyKind.ECDSA_P256, today);
        StoredKey key = MAKER.timestamping("Authority", kind, today, root, KeyKind.ECDSA_P256);
        TimestampQuery query = TimestampQuery.of(TEXT.getBytes(StandardCharsets.UTF_8), imprint, RANDOM);
        byte[] answer = new BuiltInTimestampAuthority(
                        key, kind.signature(), InstantSource.fixed(now), RANDOM)
                .answer(query.bytes());
        openssl.file("query", query.bytes()).file("answer", answer).certificate("root.pem", root.certificate());

        assertThat(openssl.run("ts", "-verify", "-data", "data", "-in", "answer", "-CAfile", "root.pem")
                        .words())
                .contains("Verification: OK");
        assertThat(openssl.run("ts", "-verify", "-queryfile", "query", "-in", "answer", "-CAfile", "root.pem")
                        .words())
                .contains("Verification: OK");
        assertThat(openssl.run("ts", "-verify", "-data", "other", "-in", "answer", "-CAfile", "root.pem")
                        .words())
                .contains("Verification: FAILED");
    }

    @Test
    void theSm2LineOfACheckpointIsVerified() {
        StoredKey stored = MAKER.signing("plant", KeyKind.SM2, today);
        NoteSignature line = SignerKey.of("log.example/plant", SignatureType.SM2_SM3, stored)
                .sign(TEXT, now);
        openssl.file("signature", line.signature())
                .pem(
                        "key.pem",
                        "PUBLIC KEY",
                        stored.certificate().getPublicKey().getEncoded());

        assertThat(sm2("data").words()).contains("Verified OK");
        assertThat(sm2("other").words()).contains("Verification failure");
    }

    private Openssl.Verdict sm2(String file) {
        return openssl.run(
                "dgst", "-sm3", "-verify", "key.pem", "-sigopt", "distid:1234567812345678", "-signature", "signature", file);
    }

    @Test
    void theEd25519LineOfACheckpointIsVerified() {
        StoredKey stored = MAKER.signing("plant", KeyKind.ED25519, today);
        NoteSignature line = SignerKey.of("log.example/plant", SignatureType.ED25519, stored)
                .sign(TEXT, now);
        openssl.file("signature", line.signature())
                .pem(
                        "key.pem",
                        "PUBLIC KEY",
                        stored.certificate().getPublicKey().getEncoded());

        assertThat(openssl.run(
                                "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "data", "-sigfile",
                                "signature")
                        .words())
                .contains("Signature Verified Successfully");
    }

    @Test
    void ourKeyStoresAreOpened() throws IOException {
        Files.writeString(folder.resolve("password"), "sesame\n");
        new KeyStoreFile(new KeyStoreSettings(folder.resolve("keys.p12"), folder.resolve("password")))
                .write(List.of(
                        MAKER.signing("ed25519", KeyKind.ED25519, today), MAKER.signing("sm2", KeyKind.SM2, today)));

        Openssl.Verdict verdict =
                openssl.run("pkcs12", "-in", "keys.p12", "-passin", "file:password", "-nodes", "-info");

        assertThat(verdict.code()).as(verdict.words()).isZero();
        assertThat(verdict.words()).contains("friendlyName: ed25519", "friendlyName: sm2", "AES-256-CBC");
    }
}
