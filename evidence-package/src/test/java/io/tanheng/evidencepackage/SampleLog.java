/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.storage.DirectoryTileStore;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.tile.TileReader;
import io.tanheng.evidence.tile.TileSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A log with some entries, signed by the keys of {@link SamplePackage}. */
final class SampleLog {

    private final SignedNote checkpoint;
    private final TileReader tree;
    private final long size;
    private final Map<String, Long> places = new HashMap<>();

    SampleLog(List<byte[]> entries, Path folder) {
        Map<LogFile, byte[]> files = new HashMap<>();
        try (DirectoryTileStore store = DirectoryTileStore.open(folder)) {
            LogWriter writer = LogWriter.open(
                    store, SamplePackage.LOG, SamplePackage.SIGNERS, InstantSource.fixed(SamplePackage.NOW));
            writer.append(entries);
            this.checkpoint = writer.checkpoint();
            this.size = Checkpoint.parse(checkpoint.text()).size();
            TileSource remembering = file -> Optional.ofNullable(
                    files.computeIfAbsent(file, missing -> store.read(missing).orElse(null)));
            this.tree = new TileReader(remembering, size);
            for (int index = 0; index < entries.size(); index++) {
                places.put(TreeHash.leaf(entries.get(index)).base64(), (long) index);
            }
            // the tiles are read once, while they are there
            InclusionProof.make(tree, 0, size);
            entries.forEach(this::proof);
        }
    }

    private InclusionProof proof(byte[] entry) {
        String leaf = TreeHash.leaf(entry).base64();
        return InclusionProof.make(tree, Objects.requireNonNull(places.get(leaf), leaf), size);
    }

    InclusionProof proof(LogEntry entry) {
        return proof(entry.bytes());
    }

    SignedNote checkpoint() {
        return checkpoint;
    }
}
