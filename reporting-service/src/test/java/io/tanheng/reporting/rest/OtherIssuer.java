/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.StatusList;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.reporting.SampleTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Another issuer the service trusts by the files in a folder, and a service that signs whatever is sent to it. */
public final class OtherIssuer {

    static final String DID = "did:web:other.example";
    static final String REVOKED = "https://other.example/status/revocation";
    private static final Instant FROM = SampleTime.NOW.minus(Duration.ofDays(1));
    private static final Path PLACE =
            Path.of("target", "other-issuer-" + ProcessHandle.current().pid());
    private static final Path TRUSTED = PLACE.resolve("trusted");

    private final IssuerKey key;

    /** The keys are in a file, since the service and its tests are loaded apart. */
    public OtherIssuer() {
        KeyStoreFile store = new KeyStoreFile(
                new KeyStoreSettings(PLACE.resolve("keys.p12").toAbsolutePath(), PLACE.resolve("password")));
        if (!Files.exists(PLACE.resolve("keys.p12"))) {
            SecureRandom random = new SecureRandom();
            Validity week = new Validity(FROM.minus(Duration.ofDays(100)), FROM.plus(Duration.ofDays(100)));
            store.begin(List.of(new KeyMaker(random).signing("key-1", KeyKind.ED25519, week)), random);
        }
        key = IssuerKey.of(DID, store.keys().get(0));
    }

    /** What a service is told that trusts this one, and signs. */
    public Map<String, String> settings() {
        write("other.json", CanonicalJson.write(new DidDocument(DID, List.of(key.method())).json()));
        return Map.of(
                "tanheng.reporting.certificates.trusted-issuers",
                TRUSTED.toString(),
                "tanheng.reporting.certificates.open-issuing",
                "true");
    }

    private static void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(TRUSTED);
            Files.write(TRUSTED.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the newest list into the folder, signed at the issuer. */
    void publish(Set<Long> revoked) {
        publish(list(revoked));
    }

    void publish(String list) {
        write("revocation.jwt", list.getBytes(StandardCharsets.US_ASCII));
    }

    String list(Set<Long> revoked) {
        return Credentials.sign(
                        Credentials.statusList(REVOKED, DID, StatusPurpose.REVOCATION, StatusList.of(revoked), FROM),
                        key)
                .compact();
    }

    static void withdraw() {
        try {
            Files.deleteIfExists(TRUSTED.resolve("revocation.jwt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A credential with an entry in the list. */
    String credential(long index) {
        return credential(index, Credentials.W3C);
    }

    String credential(long index, String context) {
        JsonObject status = JsonBuilder.object()
                .with("type", "BitstringStatusListEntry")
                .with("statusPurpose", StatusPurpose.REVOCATION.word())
                .with("statusListIndex", Long.toString(index))
                .with("statusListCredential", REVOKED)
                .build();
        return Credentials.sign(
                        JsonBuilder.object()
                                .with(
                                        "@context",
                                        context.equals(Credentials.W3C)
                                                ? JsonBuilder.texts(context)
                                                : JsonBuilder.texts(Credentials.W3C, context))
                                .with("type", JsonBuilder.texts("VerifiableCredential"))
                                .with("issuer", DID)
                                .with("validFrom", FROM.toString())
                                .with("credentialSubject", JsonBuilder.object().with("id", "urn:example:plant"))
                                .with("credentialStatus", List.of(status))
                                .build(),
                        key)
                .compact();
    }

    /** Signs a presentation as its holder. */
    String presentation(String json) {
        return Jws.sign("vp+jwt", "vp", json.getBytes(StandardCharsets.UTF_8), key)
                .compact();
    }
}
