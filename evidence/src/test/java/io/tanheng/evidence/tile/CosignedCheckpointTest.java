/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.NO_TRUSTED_SIGNATURE;
import static io.tanheng.evidence.problem.EvidenceProblem.SIGNATURE_WRONG;
import static io.tanheng.evidence.tile.TestLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What witnesses have signed is shown with the checkpoint it is under, and with no other. */
class CosignedCheckpointTest {

    private static final SignerKey WITNESS = SignerKey.generate("witness.example", SignatureType.COSIGNATURE_V1);
    private static final SignerKey STRANGER = SignerKey.generate("stranger.example", SignatureType.COSIGNATURE_V1);
    private static final NoteKeys WITNESSES = NoteKeys.always(WITNESS.verifier());

    private final MemoryStore store = new MemoryStore();
    private final LogWriter writer = TestLog.open(store);
    private final SignedNote note = writer.append(TestLog.entries(0, 3)).note();

    private SignedNote shown() {
        return SignedNote.parse(store.file(LogFile.CHECKPOINT));
    }

    private SignedNote signedBy(SignerKey... keys) {
        return new SignedNote(
                note.text(),
                List.of(keys).stream().map(key -> key.sign(note.text(), NOW)).toList());
    }

    @Test
    void theLinesOfWitnessesAreAddedAndThoseOfStrangersAreNot() {
        assertThat(writer.cosigned(signedBy(STRANGER, WITNESS), WITNESSES)).isTrue();

        assertThat(WITNESSES.open(shown(), NOW)).hasSize(1);
        assertThat(shown().signatures()).hasSize(2);
        assertThat(writer.append(TestLog.entries(0, 1)).note().bytes()).isEqualTo(shown().bytes());
        assertThat(Fsck.check(store, TestLog.IDENTITY, NOW).checkpoint().note().signatures())
                .hasSize(2);
    }

    @Test
    void aWitnessThatSignsAgainIsShownOnce() {
        writer.cosigned(signedBy(WITNESS), WITNESSES);
        writer.cosigned(signedBy(WITNESS), WITNESSES);

        assertThat(shown().signatures()).hasSize(2);
    }

    @Test
    void aLogThatHasGrownMeanwhileShowsNothingOfIt() {
        SignedNote larger = writer.append(TestLog.entries(3, 4)).note();

        assertThat(writer.cosigned(signedBy(WITNESS), WITNESSES)).isFalse();
        assertThat(shown().bytes()).isEqualTo(larger.bytes());
    }

    @Test
    void aWrongLineIsNotShown() {
        SignedNote wrong = new SignedNote(note.text(), List.of(WITNESS.sign("another text\n", NOW)));

        assertThat(Refusals.of(() -> writer.cosigned(wrong, WITNESSES))).isEqualTo(SIGNATURE_WRONG);
        assertThat(Refusals.of(() -> writer.cosigned(signedBy(STRANGER), WITNESSES)))
                .isEqualTo(NO_TRUSTED_SIGNATURE);
        assertThat(shown().bytes()).isEqualTo(note.bytes());
    }
}
