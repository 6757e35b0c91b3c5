/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.SharedFiles;
import io.tanheng.evidence.merkle.ConsistencyProof;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedCheckpoint;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.storage.DirectoryTileSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log that Tessera has written, with a checkpoint at each size from 0 to 15. */
class TesseraLogTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final int SIZE = 15;
    private static final String FOLDER = "tlog/tessera-log";
    private static final LogIdentity LOG = LogIdentity.of(VerifierKey.parse(
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"));
    private static final List<byte[]> ENTRIES = List.of(
                    "one two three four five six seven eit nain ten ileven twelf threeten fourten fivten".split(" "))
            .stream()
            .map(word -> word.getBytes(StandardCharsets.US_ASCII))
            .toList();

    private final DirectoryTileSource source = new DirectoryTileSource(SharedFiles.path(FOLDER));

    private static Checkpoint checkpoint(int size) {
        SignedCheckpoint signed = LOG.open(SharedFiles.bytes(FOLDER + "/checkpoint." + size), NOW);
        return signed.checkpoint();
    }

    @Test
    void fsckFindsItRight() {
        Fsck.Report report = Fsck.check(source, LOG, NOW);

        assertThat(report.checkpoint().checkpoint()).isEqualTo(checkpoint(SIZE));
        assertThat(report.tiles()).isEqualTo(1);
    }

    @Test
    void everyEntryIsProvedInEveryTree() {
        for (int size = 1; size <= SIZE; size++) {
            TileReader reader = new TileReader(source, size);
            for (int index = 0; index < size; index++) {
                InclusionProof.make(reader, index, size)
                        .verify(TreeHash.leaf(ENTRIES.get(index)), checkpoint(size).root());
            }
        }
    }

    @Test
    void everyTreeIsTheBeginningOfEveryLaterOne() {
        for (int newer = 1; newer <= SIZE; newer++) {
            for (int older = 1; older <= newer; older++) {
                ConsistencyProof.make(new TileReader(source, newer), older, newer)
                        .verify(checkpoint(older).root(), checkpoint(newer).root());
            }
        }
    }

    @Test
    void ourWriterMakesTheSameFiles() {
        MemoryStore store = new MemoryStore();
        SignerKey key = SignerKey.generate(LOG.origin(), SignatureType.ED25519);
        LogWriter writer = LogWriter.open(
                store, LogIdentity.of(key.verifier()), TestLog.signers(key), InstantSource.fixed(NOW));
        List<Checkpoint> written = new ArrayList<>();
        for (byte[] entry : ENTRIES) {
            written.add(writer.append(List.of(entry)).checkpoint());
        }

        for (int size = 1; size <= SIZE; size++) {
            assertThat(written.get(size - 1)).isEqualTo(checkpoint(size));
            for (LogFile file : List.of(new TileAddress(0, 0, size), new BundleAddress(0, size))) {
                assertThat(store.read(file)).contains(SharedFiles.bytes(FOLDER + "/" + file.path()));
            }
        }
    }
}
