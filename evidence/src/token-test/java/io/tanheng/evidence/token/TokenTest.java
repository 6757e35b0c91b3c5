/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_STORE_NOT_OPENED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidence.keys.Ed25519Secret;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys that were made in a token of software (SoftHSM) and never leave it; what they signed is judged by the public half alone. */
class TokenTest {

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Validity VALIDITY = Validity.tenYearsFrom(NOW);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static Path folder = Path.of("");

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        Path settings = Path.of(Objects.requireNonNull(System.getenv("SOFTHSM2_CONF")));
        folder = Objects.requireNonNull(settings.getParent());
        Path tokens = folder.resolve("tokens-" + RANDOM.nextLong(Long.MAX_VALUE));
        Files.createDirectories(tokens);
        Files.writeString(settings, "directories.tokendir = " + tokens + "\n");
        Files.writeString(folder.resolve("pin"), "1234\n");
        Files.writeString(folder.resolve("other-pin"), "4321\n");
        token("body");
        token("locked");
    }

    private static void token(String label) throws IOException, InterruptedException {
        Process util = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", label, "--pin", "1234", "--so-pin", "5678")
                .inheritIO()
                .start();
        assertThat(util.waitFor()).isZero();
    }

    private static TokenAddress address(String label, String pin) {
        return TokenAddress.parse(
                "pkcs11:token=" + label + "?module-path=" + LIBRARY + "&pin-source=" + folder.resolve(pin));
    }

    @Test
    void aKeyIsMadeInTheTokenAndFoundAgainWithItsCertificate() throws Exception {
        StoredKey made = Token.open(address("body", "pin")).make("log-a", VALIDITY, RANDOM);

        StoredKey found = Token.open(address("body", "pin")).keys().stream()
                .filter(key -> key.name().equals("log-a"))
                .findFirst()
                .orElseThrow();

        assertThat(found.certificate()).isEqualTo(made.certificate());
        assertThat(found.validity()).isEqualTo(VALIDITY);
        assertThat(found.secret().getEncoded()).as("nobody gets the secret").isEmpty();
        found.certificate().verify(found.certificate().getPublicKey());
        Signature ofThePlatform = Signature.getInstance("Ed25519");
        ofThePlatform.initVerify(found.certificate());
        byte[] bytes = "any bytes".getBytes(UTF_8);
        ofThePlatform.update(bytes);
        assertThat(ofThePlatform.verify(Ed25519Secret.of(found).sign(bytes)))
                .isTrue();
        assertThat(Refusals.of(() -> Token.open(address("body", "pin")).make("log-a", VALIDITY, RANDOM)))
                .isEqualTo(KEY_MALFORMED);
    }

    @Test
    void itSignsNotesBesideAnSm2KeyInAFile() throws IOException {
        Token.open(address("body", "pin")).make("log-b", VALIDITY, RANDOM);
        KeyStoreSettings file = new KeyStoreSettings(folder.resolve("sm2.p12"), folder.resolve("password"));
        Files.deleteIfExists(file.file());
        new KeyStoreFile(file)
                .begin(List.of(new KeyMaker(RANDOM).signing("log-sm2", KeyKind.SM2, VALIDITY)), RANDOM);
        List<DatedSigner> signers = new KeyPlaces(Optional.of(file), Optional.of(address("body", "pin")))
                .keys().stream()
                        .filter(key -> List.of("log-b", "log-sm2").contains(key.name()))
                        .map(key -> DatedSigner.of(
                                "example.org/log",
                                key.name().equals("log-b") ? SignatureType.ED25519 : SignatureType.SM2_SM3,
                                key))
                        .toList();
        assertThat(signers).hasSize(2);

        SignedNote note = new LogSigners(signers).sign("example.org/log\n1\nAAAA\n", NOW);

        NoteKeys keys = new NoteKeys(signers.stream().map(DatedSigner::key).toList());
        assertThat(keys.open(SignedNote.parse(note.bytes()), NOW)).hasSize(2);
    }

    @Test
    void itSignsCredentials() {
        IssuerKey key = IssuerKey.of(
                "did:web:body.example", Token.open(address("body", "pin")).make("certificates-ed25519", VALIDITY, RANDOM));
        JsonObject credential = JsonBuilder.object()
                .with("@context", JsonBuilder.texts(Credentials.W3C))
                .with("type", JsonBuilder.texts("VerifiableCredential"))
                .with("issuer", "did:web:body.example")
                .with("credentialSubject", JsonBuilder.object().with("id", "urn:x").build())
                .build();

        String compact = Credentials.sign(credential, key).compact();

        CredentialTrust trust =
                new CredentialTrust(List.of(new DidDocument("did:web:body.example", List.of(key.method()))));
        assertThat(trust.verify(compact, list -> Optional.empty(), NOW).standing()).isEqualTo(Standing.WITHOUT_STATUS);
    }

    @Test
    void aWrongPinLabelOrLibraryIsNamed() {
        assertThat(Refusals.of(() -> Token.open(address("locked", "other-pin"))))
                .isEqualTo(KEY_STORE_NOT_OPENED);
        assertThat(reason(() -> Token.open(address("none", "pin")))).contains("none", "no such label");
        assertThat(reason(() -> Token.open(new TokenAddress(
                        "body", folder.resolve("no-such-library.so"), folder.resolve("pin")))))
                .contains("no-such-library.so");
    }

    private static String reason(ThrowingCallable opening) {
        return catchThrowableOfType(Refusal.class, opening).reason().en();
    }
}
