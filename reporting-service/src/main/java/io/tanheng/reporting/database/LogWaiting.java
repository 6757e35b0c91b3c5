/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.log.LogEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Entries that wait to be logged. */
public final class LogWaiting {

    private static final String INSERT = "insert into log_waiting (entry) values (?)";
    private static final String FIRST = "select id, entry from log_waiting order by id limit ?";
    private static final String REMOVE = "delete from log_waiting where id = any (?)";
    private static final String COUNT = "select count(*) from log_waiting";

    /** Some entries with the ids of their rows. */
    public record Batch(List<Long> ids, List<byte[]> entries) {}

    private LogWaiting() {}

    /** To be called in the transaction that keeps what the entries prove: both are there or neither. */
    static void add(Connection connection, List<LogEntry> entries) throws SQLException {
        try (Sql sql = Sql.of(connection, INSERT)) {
            for (LogEntry entry : entries) {
                sql.set(entry.bytes()).addBatch();
            }
            sql.runBatch();
        }
    }

    /** Those that have waited longest. */
    public static Batch first(Connection connection, int most) throws SQLException {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        try (Sql sql = Sql.of(connection, FIRST)) {
            sql.set(most)
                    .list(row ->
                            batch.ids().add(row.getLong(1)) && batch.entries().add(row.getBytes(2)));
        }
        return batch;
    }

    public static void remove(Connection connection, List<Long> ids) throws SQLException {
        try (Sql sql = Sql.of(connection, REMOVE)) {
            sql.setArray("int8", ids).run();
        }
    }

    public static long count(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, COUNT)) {
            return sql.first(row -> row.getLong(1)).orElseThrow();
        }
    }
}
