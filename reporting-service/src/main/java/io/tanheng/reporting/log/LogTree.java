/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileReader;
import io.tanheng.reporting.database.SqlTileSource;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The log at one checkpoint, for many proofs one after the other within one transaction; each tile is read once. */
public final class LogTree {

    private final SqlTileSource source;
    private final SignedNote checkpoint;
    private final long size;
    private final TileReader tiles;

    private LogTree(SqlTileSource source, SignedNote checkpoint) {
        this.source = source;
        this.checkpoint = checkpoint;
        this.size = Checkpoint.parse(checkpoint.text()).size();
        Map<LogFile, Optional<byte[]>> read = new HashMap<>();
        this.tiles = new TileReader(file -> read.computeIfAbsent(file, source::read), size);
    }

    /** The log at its newest checkpoint; nothing where nothing was ever logged. */
    public static Optional<LogTree> open(Connection connection) {
        SqlTileSource source = new SqlTileSource(connection);
        return source.read(LogFile.CHECKPOINT).map(note -> new LogTree(source, SignedNote.parse(note)));
    }

    /** As the log has signed it. */
    public SignedNote checkpoint() {
        return checkpoint;
    }

    /** That an entry is in it; nothing where it is not logged yet. */
    public Optional<InclusionProof> proof(LogEntry entry) {
        Hash leaf = TreeHash.leaf(entry.bytes());
        return source.position(leaf).map(position -> InclusionProof.make(tiles, position, size));
    }
}
