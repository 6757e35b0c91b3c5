/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code partition_state}: who owns a partition and where it must be read from. */
@ApplicationScoped
public class PartitionStates {

    private static final String SELECT =
            "SELECT next_offset, cluster_id, topic_id FROM accounting.partition_state WHERE topic = ? AND partition = ?"
                    + " FOR UPDATE";
    private static final String TAKE = "INSERT INTO accounting.partition_state AS state"
            + " (topic, partition, next_offset, epoch, owner, cluster_id, topic_id, taken_at)"
            + " VALUES (?, ?, ?, 1, ?, ?, ?, ?::timestamptz)"
            + " ON CONFLICT (topic, partition) DO UPDATE"
            + " SET epoch = state.epoch + 1, owner = excluded.owner, taken_at = excluded.taken_at"
            + " RETURNING epoch, next_offset, mark_offset, mark_time";
    private static final String MOVE = "UPDATE accounting.partition_state SET next_offset = ?,"
            + " mark_offset = coalesce(?, mark_offset), mark_time = coalesce(?, mark_time)"
            + " WHERE topic = ? AND partition = ? AND next_offset = ? AND epoch = ?";
    private static final String ALL = "SELECT partition, next_offset, epoch, owner, taken_at"
            + " FROM accounting.partition_state WHERE topic = ? ORDER BY partition";

    private final DataSource database;

    public PartitionStates(DataSource database) {
        this.database = database;
    }

    /**
     * Takes a partition over: from here on, what any former owner tries to write is refused.
     *
     * @param firstOffset where to start when nobody ever read the partition
     * @throws WrongLogException where the stored offset belongs to another log; nothing is changed then
     */
    public Ownership take(String topic, int partition, LogIdentity log, long firstOffset, String owner, Instant now)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Transactions.run(connection, () -> {
                requireSameLog(connection, topic, partition, log);
                return take(connection, topic, partition, log, firstOffset, owner, now);
            });
        }
    }

    private static void requireSameLog(Connection connection, String topic, int partition, LogIdentity log)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, topic);
            select.setInt(2, partition);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    LogIdentity stored = new LogIdentity(row.getString(2), row.getString(3));
                    LogChecks.requireSame(stored, log, topic, partition, row.getLong(1));
                }
            }
        }
    }

    private static Ownership take(
            Connection connection,
            String topic,
            int partition,
            LogIdentity log,
            long firstOffset,
            String owner,
            Instant now)
            throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, topic);
            take.setInt(2, partition);
            take.setLong(3, firstOffset);
            take.setString(4, owner);
            take.setString(5, log.clusterId());
            take.setString(6, log.topicId());
            take.setString(7, now.toString());
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return new Ownership(topic, partition, row.getLong(1), row.getLong(2), mark(row));
            }
        }
    }

    private static Optional<LogMark> mark(ResultSet row) throws SQLException {
        long offset = row.getLong(3);
        return row.wasNull() ? Optional.empty() : Optional.of(new LogMark(offset, row.getLong(4)));
    }

    /** Moves the low-water offset inside a transaction; fails where the ownership has ended. */
    static void move(Connection connection, Ownership ownership, long from, long to, Optional<LogMark> mark)
            throws SQLException, FencedException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, to);
            move.setObject(2, mark.map(LogMark::offset).orElse(null), Types.BIGINT);
            move.setObject(3, mark.map(LogMark::time).orElse(null), Types.BIGINT);
            move.setString(4, ownership.topic());
            move.setInt(5, ownership.partition());
            move.setLong(6, from);
            move.setLong(7, ownership.epoch());
            if (move.executeUpdate() == 0) {
                throw new FencedException("Partition " + ownership.partition() + " of " + ownership.topic()
                        + " is no longer ours: its epoch is not " + ownership.epoch() + " or its offset not " + from
                        + ".");
            }
        }
    }

    /** Every partition anybody ever owned, for operators. */
    public List<PartitionRow> all(String topic) throws SQLException {
        List<PartitionRow> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL)) {
            select.setString(1, topic);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new PartitionRow(
                            row.getInt(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getTimestamp(5).toInstant()));
                }
            }
        }
        return rows;
    }

    /** A row of the table, for operators. */
    public record PartitionRow(int partition, long nextOffset, long epoch, String owner, Instant takenAt) {}
}
