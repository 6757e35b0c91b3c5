/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MISSING;
import static io.tanheng.evidence.problem.EvidenceProblem.HASH_DIFFERS;
import static io.tanheng.evidence.tile.TestLog.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.merkle.ConsistencyProof;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.NaiveTree;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LogWriterTest {

    private final MemoryStore store = new MemoryStore();

    @Test
    void aNewLogIsEmptyAndSaysSoSigned() {
        TestLog.open(store);

        var checkpoint = TestLog.IDENTITY.open(store.file(LogFile.CHECKPOINT), TestLog.NOW);
        assertThat(checkpoint.checkpoint()).isEqualTo(new Checkpoint("log.example/test", 0, TreeHash.EMPTY));
    }

    @Test
    void whateverTheBatchesTheRootIsThatOfTheDefinition() {
        NaiveTree whole = NaiveTree.counting(1_500);
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        int size = 0;
        LogWriter writer = TestLog.open(store);
        while (size < 1_500) {
            int next = Math.min(1_500, size + 1 + random.nextInt(300));
            Appended appended = writer.append(entries(size, next));
            assertThat(appended.indexes())
                    .isEqualTo(LongStream.range(size, next).boxed().toList());
            size = next;
            assertThat(appended.checkpoint().root()).isEqualTo(whole.root(0, size));
        }
    }

    @Test
    void aLogThatIsOpenedAgainGoesOnWhereItWas() {
        for (int size : List.of(255, 256, 257, 511, 512, 700)) {
            int before = (int)
                    Checkpoint.parse(TestLog.open(store).checkpoint().text()).size();
            Appended appended = TestLog.open(store).append(entries(before, size));
            assertThat(appended.checkpoint().root())
                    .isEqualTo(NaiveTree.counting(size).root());
        }
    }

    @Test
    void anEntryLoggedTwiceHasOneIndex() {
        LogWriter writer = TestLog.open(store);
        writer.append(entries(0, 300));

        List<byte[]> again = new ArrayList<>(entries(299, 302));
        again.addAll(entries(300, 301));
        again.addAll(entries(0, 1));
        Appended appended = writer.append(again);

        assertThat(appended.indexes()).containsExactly(299L, 300L, 301L, 300L, 0L);
        assertThat(appended.checkpoint().size()).isEqualTo(302);
    }

    @Test
    void aBatchWithNothingNewSignsNothing() {
        LogWriter writer = TestLog.open(store);
        Appended first = writer.append(entries(0, 3));

        Appended second = writer.append(entries(1, 2));

        assertThat(second.note()).isSameAs(first.note());
        assertThat(second.indexes()).containsExactly(1L);
    }

    @Test
    void everyProofMadeFromTilesHolds() {
        LogWriter writer = TestLog.open(store);
        writer.append(entries(0, 70));
        Checkpoint older = Checkpoint.parse(writer.checkpoint().text());
        Checkpoint newer = writer.append(entries(70, 66_000)).checkpoint();
        TileReader reader = new TileReader(store, newer.size());

        for (int index : List.of(0, 69, 70, 255, 256, 32_767, 32_768, 65_535, 65_536, 65_999)) {
            InclusionProof.make(reader, index, newer.size())
                    .verify(TreeHash.leaf(NaiveTree.entry(index)), newer.root());
        }
        ConsistencyProof.make(reader, older.size(), newer.size()).verify(older.root(), newer.root());
    }

    @Test
    void everySizeThatWasSignedKeepsTheTilesItsProofsNeed() {
        LogWriter writer = TestLog.open(store);
        for (int size = 1; size <= 600; size += 7) {
            Checkpoint signed =
                    writer.append(entries((int) sizeOf(writer), size)).checkpoint();
            TileReader reader = new TileReader(store, signed.size());
            InclusionProof.make(reader, size / 2, size).verify(TreeHash.leaf(NaiveTree.entry(size / 2)), signed.root());
        }
    }

    private static long sizeOf(LogWriter writer) {
        return Checkpoint.parse(writer.checkpoint().text()).size();
    }

    @Test
    void aPartialTileMayBeGoneOnceTheFullOneIsThere() {
        LogWriter writer = TestLog.open(store);
        Checkpoint older = writer.append(entries(0, 100)).checkpoint();
        writer.append(entries(100, 256));
        store.files.remove(new TileAddress(0, 0, 100));
        store.files.remove(new BundleAddress(0, 100));

        InclusionProof.make(new TileReader(store, 100), 42, 100)
                .verify(TreeHash.leaf(NaiveTree.entry(42)), older.root());
        assertThat(TileReader.entries(store, new BundleAddress(0, 100))).hasSize(100);
    }

    @Test
    void nothingIsAppendedToADamagedLog() {
        TestLog.open(store).append(entries(0, 10));
        store.file(new TileAddress(0, 0, 10))[5] ^= 1;

        assertThat(Refusals.of(() -> TestLog.open(store))).isEqualTo(HASH_DIFFERS);
    }

    @Test
    void aLogWhoseCheckpointWasLostIsNotBegunAnew() {
        TestLog.open(store).append(entries(0, 10));
        store.files.remove(LogFile.CHECKPOINT);

        assertThat(Refusals.of(() -> TestLog.open(store))).isEqualTo(FILE_MISSING);
    }

    @Test
    void afterABatchThatCouldNotBeStoredTheLogMustBeOpenedAgain() {
        FullDisk full = new FullDisk();
        LogWriter writer = TestLog.open(full);
        writer.append(entries(0, 1));

        assertThatThrownBy(() -> writer.append(entries(1, 2))).hasMessageContaining("No space left");
        assertThatThrownBy(() -> writer.append(entries(1, 2))).hasMessageContaining("open the log again");
        assertThat(TestLog.open(full.kept).append(entries(1, 2)).indexes()).containsExactly(1L);
    }

    /** Has room for one entry. */
    private static final class FullDisk implements TileStore {

        private final MemoryStore kept = new MemoryStore();

        @Override
        public Optional<byte[]> read(LogFile file) {
            return kept.read(file);
        }

        @Override
        public Map<Hash, Long> indexes(Collection<Hash> leaves) {
            return kept.indexes(leaves);
        }

        @Override
        public void commit(Integration integration) {
            if (integration.sizeBefore() > 0) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            kept.commit(integration);
        }
    }
}
