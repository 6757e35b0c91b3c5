/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileReader;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.reporting.database.SqlTileSource;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.database.StampedCheckpoints;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log at one checkpoint, for many proofs one after the other within one transaction; each tile is read once. */
public final class LogTree {

    private final SqlTileSource source;
    private final SignedNote checkpoint;
    private final long size;
    private final TileReader tiles;
    private final List<StampedCheckpoint> stamps;

    private LogTree(SqlTileSource source, SignedNote checkpoint, List<StampedCheckpoint> stamps) {
        this.stamps = List.copyOf(stamps);
        this.source = source;
        this.checkpoint = checkpoint;
        this.size = Checkpoint.parse(checkpoint.text()).size();
        Map<LogFile, Optional<byte[]>> read = new HashMap<>();
        this.tiles = new TileReader(file -> read.computeIfAbsent(file, source::read), size);
    }

    /** The log at its newest checkpoint; nothing where nothing was ever logged. */
    public static Optional<LogTree> open(Connection connection) {
        SqlTileSource source = new SqlTileSource(connection);
        return source.read(LogFile.CHECKPOINT).map(note -> new LogTree(source, SignedNote.parse(note), List.of()));
    }

    /** The log at the newest checkpoint whose time was stamped; nothing where none was, or where it does not cover the entry. */
    public static Optional<LogTree> stamped(Connection connection, LogEntry entry) throws SQLException {
        SqlTileSource source = new SqlTileSource(connection);
        Optional<Long> position = source.position(TreeHash.leaf(entry.bytes()));
        List<StampedCheckpoint> newest = StampedCheckpoints.newest(connection, Imprint.values().length);
        if (newest.isEmpty() || position.filter(at -> at < newest.get(0).size()).isEmpty()) {
            return Optional.empty();
        }
        byte[] note = newest.get(0).note();
        // Each imprint stamps the bytes it was given; those of another moment have other witnesses under them.
        List<StampedCheckpoint> same =
                newest.stream().filter(one -> Arrays.equals(one.note(), note)).toList();
        return Optional.of(new LogTree(source, SignedNote.parse(note), same));
    }

    /** What authorities have answered for this checkpoint. */
    public List<StampedCheckpoint> stamps() {
        return stamps;
    }

    /** As the log has signed it. */
    public SignedNote checkpoint() {
        return checkpoint;
    }

    /** Where an entry stands; nothing where it is not logged yet. */
    public Optional<LogPlace> place(LogEntry entry) {
        return source.position(TreeHash.leaf(entry.bytes()))
                .filter(position -> position < size)
                .map(position -> new LogPlace(position, size));
    }

    /** That an entry is in it; nothing where it is not logged yet. */
    public Optional<InclusionProof> proof(LogEntry entry) {
        return place(entry).map(place -> InclusionProof.make(tiles, place.index(), size));
    }
}
