/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MISSING;
import static io.tanheng.evidence.problem.EvidenceProblem.HASH_DIFFERS;
import static io.tanheng.evidence.problem.EvidenceProblem.OTHER_ORIGIN;
import static io.tanheng.evidence.problem.EvidenceProblem.ROOT_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.merkle.NaiveTree;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FsckTest {

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void aLogOfSixHundredEntries() {
        TestLog.open(store).append(TestLog.entries(0, 600));
    }

    private Fsck.Report check() {
        return Fsck.check(store, TestLog.IDENTITY, TestLog.NOW);
    }

    private EvidenceProblem problem() {
        return Refusals.of(this::check);
    }

    @Test
    void aWholeLogIsFoundRight() {
        Fsck.Report report = check();

        assertThat(report.checkpoint().checkpoint().size()).isEqualTo(600);
        assertThat(report.checkpoint().checkpoint().root())
                .isEqualTo(NaiveTree.counting(600).root());
        assertThat(report.tiles()).isEqualTo(4);
    }

    @Test
    void anEmptyLogIsFoundRight() {
        MemoryStore empty = new MemoryStore();
        TestLog.open(empty);

        assertThat(Fsck.check(empty, TestLog.IDENTITY, TestLog.NOW).tiles()).isZero();
    }

    @Test
    void oneChangedDigitInAnEntryIsNamed() {
        byte[] bundle = store.file(new BundleAddress(1, 256));
        bundle[3 * 5 + 2] ^= 1;

        Refusal refusal = Refusals.refusal(this::check);

        assertThat(refusal.problem()).isEqualTo(HASH_DIFFERS);
        assertThat(refusal.reason().en()).contains("Hash 3 in tile/0/001 is");
        assertThat(refusal.reason().zh()).contains("tile/0/001 中的第 3 个哈希");
    }

    @Test
    void anEntryChangedTogetherWithItsTileIsFoundAboveIt() {
        byte[] other = "x".repeat(3).getBytes(StandardCharsets.US_ASCII);
        List<byte[]> entries = new ArrayList<>(TestLog.entries(256, 512));
        entries.set(0, other);
        store.files.put(new BundleAddress(1, 256), EntryBundle.bytes(entries));
        TreeHash.leaf(other).writeTo(store.file(new TileAddress(0, 1, 256)), 0);

        assertThat(Refusals.refusal(this::check).reason().en()).contains("Hash 1 in tile/1/000.p/2");
    }

    @Test
    void aLogThatSignedOtherEntriesIsFound() {
        Checkpoint other = new Checkpoint("log.example/test", 600, TreeHash.EMPTY);
        SignedNote note = new SignedNote(other.text(), List.of(TestLog.KEY.sign(other.text(), TestLog.NOW)));
        store.files.put(LogFile.CHECKPOINT, note.bytes());

        assertThat(problem()).isEqualTo(ROOT_DIFFERS);
    }

    @Test
    void missingAndCutFilesAreNamed() {
        byte[] tile = store.file(new TileAddress(1, 0, 2));
        store.files.remove(new TileAddress(1, 0, 2));
        assertThat(problem()).isEqualTo(FILE_MISSING);

        store.files.put(new TileAddress(1, 0, 2), Arrays.copyOf(tile, 63));
        assertThat(problem()).isEqualTo(FILE_MALFORMED);

        store.files.remove(LogFile.CHECKPOINT);
        assertThat(problem()).isEqualTo(FILE_MISSING);
    }

    @Test
    void theKeyOfAnotherLogOpensNothing() {
        SignerKey other = new SignerKey("log.example/other", SignatureType.ED25519, new byte[32]);

        assertThat(Refusals.of(() -> Fsck.check(store, LogIdentity.of(other.verifier()), TestLog.NOW)))
                .isEqualTo(OTHER_ORIGIN);
    }
}
