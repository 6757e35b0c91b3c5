/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.Terminal;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.credential.StatusList;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.Validity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger judges a certificate and the package it was granted on, from files alone. */
class CertificateCommandTest {

    private static final String DID = "did:web:body.example";
    private static final String LIST = "https://body.example/status/revocation";
    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final byte[] PACKAGE = "the bytes of a package".getBytes(StandardCharsets.UTF_8);
    private static final IssuerKey KEY = IssuerKey.of(
            DID, new KeyMaker(new SecureRandom()).signing("key-1", KeyKind.ED25519, Validity.tenYearsFrom(FROM)));

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void publish() throws Exception {
        write("did.json", CanonicalJson.write(document()));
        write("revocation.jwt", bytes(list(Set.of())));
        write("evidence.zip", PACKAGE);
        write(
                "certificate.jwt",
                bytes(Credentials.sign(certificate(multihash(PACKAGE)), KEY).compact()));
    }

    @Test
    void aCertificateThatHoldsAndItsPackageAreRight() {
        assertThat(judge("--package", "evidence.zip")).isZero();
        assertThat(terminal.out())
                .contains("signed by did:web:body.example, valid and neither suspended nor revoked")
                .contains("granted on this package");
    }

    @Test
    void oneOtherByteInThePackageIsTold() throws IOException {
        byte[] other = PACKAGE.clone();
        other[0]++;
        write("evidence.zip", other);
        assertThat(judge("--package", "evidence.zip")).isEqualTo(1);
        assertThat(terminal.out()).contains("NOT granted on this package");
    }

    @Test
    void aCertificateThatNamesNoDigestRestsOnNoPackage() throws IOException {
        write(
                "certificate.jwt",
                bytes(Credentials.sign(certificate("zUnknown"), KEY).compact()));
        assertThat(judge()).isZero();
        assertThat(judge("--package", "evidence.zip")).isEqualTo(1);
        assertThat(terminal.out()).contains("names no digest");
    }

    @Test
    void aRevokedOneFailsWhateverItsPackage() throws IOException {
        write("revocation.jwt", bytes(list(Set.of(7L))));
        assertThat(judge("--package", "evidence.zip")).isEqualTo(1);
        assertThat(terminal.out()).contains("REVOKED", "granted on this package");
    }

    private int judge(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "certificate",
                path("certificate.jwt"),
                "--issuer",
                path("did.json"),
                "--status",
                path("revocation.jwt"),
                "--at",
                "2026-11-30T00:00:00Z",
                "--language",
                "en"));
        for (String one : more) {
            arguments.add(one.startsWith("--") ? one : path(one));
        }
        return terminal.run(arguments.toArray(String[]::new));
    }

    private static JsonObject certificate(String digest) {
        return JsonBuilder.object()
                .with("@context", JsonBuilder.texts(Credentials.W3C, Credentials.UNTP))
                .with("type", JsonBuilder.texts("DigitalConformityCredential", "VerifiableCredential"))
                .with("id", "https://body.example/certificates/1")
                .with("issuer", DID)
                .with("validFrom", FROM.toString())
                .with("name", "Verified emissions")
                .with(
                        "credentialSubject",
                        JsonBuilder.object()
                                .with(
                                        "auditableEvidence",
                                        JsonBuilder.object()
                                                .with("linkURL", "https://body.example/certificates/1/package")
                                                .with("digestMultibase", digest)
                                                .build())
                                .build())
                .with(
                        "credentialStatus",
                        List.of(JsonBuilder.object()
                                .with("id", LIST + "#7")
                                .with("type", "BitstringStatusListEntry")
                                .with("statusPurpose", "revocation")
                                .with("statusListIndex", "7")
                                .with("statusListCredential", LIST)
                                .build()))
                .build();
    }

    private static JsonObject document() {
        String x = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(KEY.method().publicKey());
        return JsonBuilder.object()
                .with("id", DID)
                .with("assertionMethod", JsonBuilder.texts(KEY.id()))
                .with(
                        "verificationMethod",
                        List.of(JsonBuilder.object()
                                .with("id", KEY.id())
                                .with("type", "JsonWebKey")
                                .with(
                                        "publicKeyJwk",
                                        JsonBuilder.object()
                                                .with("kty", "OKP")
                                                .with("crv", "Ed25519")
                                                .with("x", x)
                                                .build())
                                .build()))
                .build();
    }

    private static String list(Set<Long> revoked) {
        return Credentials.sign(
                        Credentials.statusList(LIST, DID, StatusPurpose.REVOCATION, StatusList.of(revoked), FROM), KEY)
                .compact();
    }

    /** As the multiformats register has it: 0x12 for SHA-256, 0x20 bytes. */
    private static String multihash(byte[] bytes) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        byte[] all = new byte[34];
        all[0] = 0x12;
        all[1] = 0x20;
        System.arraycopy(digest, 0, all, 2, digest.length);
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
