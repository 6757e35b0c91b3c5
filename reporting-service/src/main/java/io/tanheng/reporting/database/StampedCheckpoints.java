/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.evidence.timestamp.Imprint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Time stamps of checkpoints in the database. */
public final class StampedCheckpoints {

    private static final String COLUMNS =
            "select size, imprint, stamped_at, authority, policy, note, answer from log_timestamp ";
    private static final String INSERT =
            "insert into log_timestamp (size, imprint, stamped_at, authority, policy, note, answer)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String COUNT = "select count(*) from log_timestamp";

    private StampedCheckpoints() {}

    public static void add(Connection connection, StampedCheckpoint stamped) throws SQLException {
        try (Sql sql = Sql.of(connection, INSERT)) {
            sql.set(stamped.size())
                    .set(stamped.imprint().name())
                    .set(stamped.at())
                    .set(stamped.authority())
                    .set(stamped.policy())
                    .set(stamped.note())
                    .set(stamped.answer())
                    .run();
        }
    }

    /** The newest ones, those of larger checkpoints first. */
    public static List<StampedCheckpoint> newest(Connection connection, int most) throws SQLException {
        try (Sql sql = Sql.of(connection, COLUMNS + "order by size desc, imprint limit ?")) {
            return sql.set(most).list(StampedCheckpoints::stamped);
        }
    }

    public static Optional<StampedCheckpoint> of(Connection connection, long size, Imprint imprint)
            throws SQLException {
        try (Sql sql = Sql.of(connection, COLUMNS + "where size = ? and imprint = ?")) {
            return sql.set(size).set(imprint.name()).first(StampedCheckpoints::stamped);
        }
    }

    public static long count(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, COUNT)) {
            return sql.first(row -> row.getLong(1)).orElseThrow();
        }
    }

    private static StampedCheckpoint stamped(ResultSet row) throws SQLException {
        return new StampedCheckpoint(
                row.getLong("size"),
                Imprint.valueOf(row.getString("imprint")),
                Sql.instant(row, "stamped_at"),
                row.getString("authority"),
                row.getString("policy"),
                row.getBytes("note"),
                row.getBytes("answer"));
    }
}
