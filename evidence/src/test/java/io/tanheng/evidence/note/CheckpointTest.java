/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.CHECKPOINT_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_EXPIRED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_YET_VALID;
import static io.tanheng.evidence.problem.EvidenceProblem.NOT_READABLE;
import static io.tanheng.evidence.problem.EvidenceProblem.NO_TRUSTED_SIGNATURE;
import static io.tanheng.evidence.problem.EvidenceProblem.OTHER_ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.merkle.TreeHash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");
    private static final String ORIGIN = "log.example/plant";
    private static final SignerKey OLD = SignerKey.generate(ORIGIN, SignatureType.ED25519);
    private static final SignerKey NEW = SignerKey.generate(ORIGIN, SignatureType.ED25519);
    private static final LogIdentity ROTATED = new LogIdentity(
            ORIGIN,
            new NoteKeys(List.of(
                    new DatedKey(OLD.verifier(), new Validity(MARCH, SEPTEMBER)),
                    new DatedKey(NEW.verifier(), new Validity(JUNE, DECEMBER)))));

    private static byte[] signed(SignerKey... keys) {
        String text = new Checkpoint(ORIGIN, 0, TreeHash.EMPTY).text();
        return new SignedNote(
                        text,
                        List.of(keys).stream().map(key -> key.sign(text, JUNE)).toList())
                .bytes();
    }

    /** transparency-dev/tessera, testdata/log/checkpoint. */
    private static final String TESSERA = """
            example.com/log/testdata
            15
            rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=

            — example.com/log/testdata M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=
            """;

    private static final VerifierKey TESSERA_KEY =
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");

    @Test
    void aCheckpointOfAnotherProgramIsOpened() {
        SignedCheckpoint opened = LogIdentity.of(TESSERA_KEY).open(TESSERA.getBytes(StandardCharsets.UTF_8), JUNE);

        assertThat(opened.checkpoint().size()).isEqualTo(15);
        assertThat(opened.checkpoint().text()).isEqualTo(opened.note().text());
        assertThat(opened.signatures()).extracting(VerifiedSignature::key).containsExactly(TESSERA_KEY);
    }

    @Test
    void aCheckpointOfAnotherLogIsRefusedEvenIfTheKeyIsTrusted() {
        LogIdentity other = new LogIdentity("log.example/other", NoteKeys.always(TESSERA_KEY));

        assertThat(Refusals.of(() -> other.open(TESSERA.getBytes(StandardCharsets.UTF_8), JUNE)))
                .isEqualTo(OTHER_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n",
                "origin\n1\n",
                "origin\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n+1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n٣\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\nextension\n",
                "origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThat(Refusals.of(() -> Checkpoint.parse(text))).isEqualTo(CHECKPOINT_MALFORMED);
    }

    @Test
    void aRootThatIsNoHashIsRefused() {
        assertThat(Refusals.of(() -> Checkpoint.parse("origin\n1\n47DEQpj8\n"))).isEqualTo(NOT_READABLE);
    }

    @Test
    void extensionLinesAreKept() {
        String text = "origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nTimestamp: 1697034484441201852\n";

        assertThat(Checkpoint.parse(text).extensions()).containsExactly("Timestamp: 1697034484441201852");
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @Test
    void whileKeysOverlapEitherOpensAndBothAreFound() {
        assertThat(ROTATED.open(signed(OLD, NEW), JUNE).signatures()).hasSize(2);
        assertThat(ROTATED.open(signed(OLD), JUNE).signatures()).hasSize(1);
        assertThat(ROTATED.open(signed(NEW), JUNE).signatures()).hasSize(1);
    }

    @Test
    void anOldKeyStillOpensWhatItSignedInItsTime() {
        assertThat(ROTATED.open(signed(OLD), MARCH).signatures()).hasSize(1);
    }

    @Test
    void anExpiredKeyOpensNothingLater() {
        assertThat(Refusals.of(() -> ROTATED.open(signed(OLD), SEPTEMBER))).isEqualTo(KEY_EXPIRED);
        assertThat(ROTATED.open(signed(OLD, NEW), SEPTEMBER).signatures()).hasSize(1);
    }

    @Test
    void aKeyThatIsNotYetValidOpensNothingEarlier() {
        assertThat(Refusals.of(() -> ROTATED.open(signed(NEW), MARCH))).isEqualTo(KEY_NOT_YET_VALID);
    }

    @Test
    void aSecondLineInSm2IsIgnoredByWhoDoesNotKnowItAndCheckedByWhoDoes() {
        SignerKey sm2 = SignerKey.generate(ORIGIN, SignatureType.SM2_SM3);
        byte[] note = signed(OLD, sm2);

        assertThat(LogIdentity.of(OLD.verifier()).open(note, JUNE).signatures()).hasSize(1);
        assertThat(LogIdentity.of(sm2.verifier()).open(note, JUNE).signatures()).hasSize(1);
        assertThat(new LogIdentity(ORIGIN, NoteKeys.always(OLD.verifier(), sm2.verifier()))
                        .open(note, JUNE)
                        .signatures())
                .hasSize(2);
    }

    @Test
    void aCosignatureSaysWhenItWasMade() {
        SignerKey witness = SignerKey.generate("witness.example", SignatureType.COSIGNATURE_V1);
        byte[] note = signed(OLD, witness);

        assertThat(NoteKeys.always(witness.verifier()).open(SignedNote.parse(note), DECEMBER))
                .containsExactly(new VerifiedSignature(witness.verifier(), Optional.of(JUNE)));
    }

    @Test
    void aKeyOfTheWitnessDoesNotSignForTheLog() {
        byte[] seed = new byte[32];
        SignerKey log = new SignerKey(ORIGIN, SignatureType.ED25519, seed);
        SignerKey witness = new SignerKey(ORIGIN, SignatureType.COSIGNATURE_V1, seed);

        assertThat(Refusals.of(() -> LogIdentity.of(log.verifier()).open(signed(witness), JUNE)))
                .isEqualTo(NO_TRUSTED_SIGNATURE);
    }
}
