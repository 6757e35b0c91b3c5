/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.tile.Integration;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The evidence log in the database, for the one who writes it.
 *
 * <p>The writer holds an advisory lock of the session its connection has: whoever loses the connection loses the lock, and cannot commit
 * any more either, since both are the same connection.
 */
public final class SqlTileStore implements TileStore {

    private static final SessionLock LOCK = new SessionLock("evidence_log");
    private static final String SIZE = "select coalesce(max(position) + 1, 0) from log_leaf";
    private static final String KNOWN =
            "select hash, position from log_leaf join unnest(?) as asked (leaf) on hash = asked.leaf";
    private static final String LEAVES =
            "insert into log_leaf (hash, position) select * from unnest(?, ?) as added (leaf, place)";
    private static final String FILE = "insert into log_file (path, bytes) values (?, ?)"
            + " on conflict (path) do update set bytes = excluded.bytes";
    private static final String BEGINNINGS = "delete from log_file where path ^@ ?";

    private final Connection connection;
    private final SqlTileSource source;

    private SqlTileStore(Connection connection) {
        this.connection = connection;
        this.source = new SqlTileSource(connection);
    }

    /** Opens the log by a connection nobody else uses meanwhile; nothing where another replica writes it. */
    public static Optional<SqlTileStore> open(Connection connection) throws SQLException {
        return LOCK.take(connection) ? Optional.of(new SqlTileStore(connection)) : Optional.empty();
    }

    /** Lets another replica write. */
    public void release() throws SQLException {
        LOCK.release(connection);
    }

    @Override
    public Optional<byte[]> read(LogFile file) {
        return source.read(file);
    }

    @Override
    public Map<Hash, Long> indexes(Collection<Hash> leaves) {
        Map<Hash, Long> found = new HashMap<>();
        try (Sql sql = Sql.of(connection, KNOWN)) {
            sql.setBytesArray(leaves.stream().map(Hash::bytes).toList())
                    .list(row -> found.put(Hash.of(row.getBytes(1)), row.getLong(2)));
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void commit(Integration integration) {
        try {
            connection.setAutoCommit(false);
            try {
                write(integration);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void write(Integration integration) throws SQLException {
        requireSize(integration.sizeBefore());
        writeLeaves(integration);
        writeFiles(integration);
        removeBeginnings(integration.files().keySet());
    }

    private void writeFiles(Integration integration) throws SQLException {
        try (Sql sql = Sql.of(connection, FILE)) {
            for (Map.Entry<LogFile, byte[]> file : integration.files().entrySet()) {
                sql.set(file.getKey().path()).set(file.getValue()).addBatch();
            }
            sql.set(LogFile.CHECKPOINT.path()).set(integration.checkpoint()).addBatch();
            sql.runBatch();
        }
    }

    private void requireSize(long expected) throws SQLException {
        try (Sql sql = Sql.of(connection, SIZE)) {
            long size = sql.first(row -> row.getLong(1)).orElseThrow();
            if (size != expected) {
                throw new IllegalStateException("The batch was made for " + expected + " entries, the log has " + size);
            }
        }
    }

    private void writeLeaves(Integration integration) throws SQLException {
        long first = integration.sizeBefore();
        try (Sql sql = Sql.of(connection, LEAVES)) {
            sql.setBytesArray(integration.leaves().stream().map(Hash::bytes).toList())
                    .setArray(
                            "int8",
                            LongStream.range(first, first + integration.leaves().size())
                                    .boxed()
                                    .toList())
                    .run();
        }
    }

    private void removeBeginnings(Set<LogFile> files) throws SQLException {
        try (Sql sql = Sql.of(connection, BEGINNINGS)) {
            for (LogFile file : files) {
                Optional<String> beginnings = file.beginnings();
                if (beginnings.isPresent()) {
                    sql.set(beginnings.get()).addBatch();
                }
            }
            sql.runBatch();
        }
    }
}
