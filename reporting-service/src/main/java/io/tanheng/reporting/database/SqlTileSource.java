/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Reads the evidence log in the database; within one transaction all files are of one state. */
public final class SqlTileSource implements TileSource {

    private static final String FILE = "select bytes from log_file where path = ?";
    private static final String POSITION = "select position from log_leaf where hash = ?";

    private final Connection connection;

    public SqlTileSource(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<byte[]> read(LogFile file) {
        try (Sql sql = Sql.of(connection, FILE)) {
            return sql.set(file.path()).first(row -> row.getBytes(1));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Where an entry stands; nothing where it is not logged. */
    public Optional<Long> position(Hash leaf) {
        try (Sql sql = Sql.of(connection, POSITION)) {
            return sql.set(leaf.bytes()).first(row -> row.getLong(1));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
