/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.CHECKPOINT_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.NOTE_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.NO_TRUSTED_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.SharedFiles;
import io.tanheng.evidence.problem.EvidenceProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The checkpoints of sigstore-java's tests, whole and broken. */
class NoteFilesTest {

    private static final Map<String, EvidenceProblem> BROKEN = Map.of(
            "error_header_body_separator.txt", NOTE_MALFORMED,
            "error_header_count.txt", CHECKPOINT_MALFORMED,
            "error_no_newline_after_signature.txt", NOTE_MALFORMED,
            "error_no_signatures.txt", NOTE_MALFORMED,
            "error_not_a_number.txt", CHECKPOINT_MALFORMED,
            "error_signature_format_invalid.txt", NOTE_MALFORMED,
            "error_signature_length_insufficient.txt", NOTE_MALFORMED);

    @Test
    void everyBrokenFileIsRefusedForItsReason() {
        Map<String, EvidenceProblem> found = new TreeMap<>();
        for (Path file : SharedFiles.below("tlog/checkpoints")) {
            String name = file.getFileName().toString();
            if (name.startsWith("error")) {
                found.put(name, Refusals.of(() ->
                        Checkpoint.parse(SignedNote.parse(SharedFiles.bytes(file)).text())));
            }
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(BROKEN);
    }

    @Test
    void theWholeOnesAreRead() {
        SignedNote one = SignedNote.parse(SharedFiles.bytes("tlog/checkpoints/valid.txt"));
        SignedNote two = SignedNote.parse(SharedFiles.bytes("tlog/checkpoints/valid_multi_sig.txt"));

        assertThat(one.signatures()).hasSize(1);
        assertThat(two.signatures()).hasSize(2);
        assertThat(Checkpoint.parse(two.text()).size()).isEqualTo(37_795_272);
        assertThat(Checkpoint.parse(two.text()).origin()).isEqualTo("rekor.sigstore.dev - 2605736670972794746");
        assertThat(two.bytes()).isEqualTo(SharedFiles.bytes("tlog/checkpoints/valid_multi_sig.txt"));
    }

    @Test
    void theirKeyIsNotOneOfOurs() {
        VerifierKey other = SignerKey.generate("rekor.sigstore.dev", SignatureType.ED25519)
                .verifier();
        SignedNote note = SignedNote.parse(SharedFiles.bytes("tlog/checkpoints/valid.txt"));

        assertThat(Refusals.of(() -> NoteKeys.always(other).open(note, Instant.EPOCH)))
                .isEqualTo(NO_TRUSTED_SIGNATURE);
    }
}
