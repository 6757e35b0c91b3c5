/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_FOUND;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_STORE_NOT_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreFileTest {

    private static final Validity YEAR =
            new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    private static final KeyMaker MAKER = new KeyMaker(new SecureRandom());

    @TempDir
    Path folder;

    private KeyStoreFile file;

    @BeforeEach
    void passwordInAFile() throws IOException {
        Files.writeString(folder.resolve("password"), "open, sesame\n");
        file = new KeyStoreFile(new KeyStoreSettings(folder.resolve("keys.p12"), folder.resolve("password")));
    }

    @Test
    void keysOfEachKindComeBackWithTheirValidity() {
        StoredKey ed25519 = MAKER.signing("log-2026", KeyKind.ED25519, YEAR);
        StoredKey sm2 = MAKER.signing("log-2026-sm2", KeyKind.SM2, YEAR);

        file.write(List.of(ed25519, sm2));

        assertThat(file.keys()).extracting(StoredKey::name).containsExactly("log-2026", "log-2026-sm2");
        StoredKey stored = file.key("log-2026-sm2");
        assertThat(stored.validity()).isEqualTo(YEAR);
        assertThat(SecretBytes.ofSm2(stored.secret())).isEqualTo(SecretBytes.ofSm2(sm2.secret()));
        assertThat(SecretBytes.ofEd25519(file.key("log-2026").secret()))
                .isEqualTo(SecretBytes.ofEd25519(ed25519.secret()));
    }

    @Test
    void aKeyIsPutBesideTheOthersUnlessItsNameIsTaken() {
        StoredKey older = MAKER.signing("body-sm2", KeyKind.SM2, YEAR);
        file.write(List.of(older));
        file.add(MAKER.signing("body-sm2-2027", KeyKind.SM2, YEAR));

        assertThat(file.keys()).extracting(StoredKey::name).containsExactly("body-sm2", "body-sm2-2027");
        assertThat(Refusals.of(() -> file.add(MAKER.signing("Body-SM2", KeyKind.SM2, YEAR))))
                .isEqualTo(KEY_MALFORMED);
        assertThat(SecretBytes.ofSm2(file.key("body-sm2").secret())).isEqualTo(SecretBytes.ofSm2(older.secret()));
    }

    @Test
    void aStoredKeySignsNotes() {
        StoredKey stored = MAKER.signing("log-2026", KeyKind.SM2, YEAR);

        SignerKey signer = SignerKey.of("log.example/plant", SignatureType.SM2_SM3, stored);

        assertThat(signer.verifier().publicKey()).hasSize(Sm2Keys.PUBLIC_KEY_BYTES);
        assertThat(Refusals.of(() -> SignerKey.of("log.example/plant", SignatureType.ED25519, stored)))
                .isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> SecretBytes.ofSm2(
                        MAKER.signing("p", KeyKind.ECDSA_P256, YEAR).secret())))
                .isEqualTo(KEY_MALFORMED);
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() {
        file.write(List.of(MAKER.signing("log-2026", KeyKind.ED25519, YEAR)));

        var refusal = Refusals.refusal(() -> file.key("log-2025"));

        assertThat(refusal.problem()).isEqualTo(KEY_NOT_FOUND);
        assertThat(refusal.reason().zh()).contains("log-2025", "[log-2026]");
    }

    @Test
    void aWrongPasswordAndAMissingFileAreRefused() throws IOException {
        assertThat(Refusals.of(() -> file.keys())).isEqualTo(KEY_STORE_NOT_OPENED);
        file.write(List.of(MAKER.signing("log-2026", KeyKind.ED25519, YEAR)));
        Files.writeString(folder.resolve("password"), "other");

        assertThat(Refusals.of(() -> file.keys())).isEqualTo(KEY_STORE_NOT_OPENED);
    }

    @Test
    void aPasswordThatProgramsSpellDifferentlyIsRefused() throws IOException {
        Files.writeString(folder.resolve("password"), "芝麻开门");

        var refusal = Refusals.refusal(() -> file.write(List.of()));
        assertThat(refusal.problem()).isEqualTo(KEY_STORE_NOT_OPENED);
        assertThat(refusal.reason().en()).contains("ASCII");
    }

    @Test
    void onlyItsOwnerMayReadAStoreThatIsWritten() throws IOException {
        file.write(List.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.p12"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aStoreIsBegunWithAPasswordOfItsOwnThatOnlyItsOwnerMayRead() throws IOException {
        Path password = folder.resolve("new/secrets/password");
        KeyStoreFile begun = new KeyStoreFile(new KeyStoreSettings(folder.resolve("new/keys.p12"), password));
        StoredKey key = MAKER.signing("log", KeyKind.SM2, YEAR);
        begun.begin(List.of(key), new SecureRandom());

        assertThat(begun.key("log").certificate()).isEqualTo(key.certificate());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(password)).matches("[0-9a-f]{48}\n");
    }
}
