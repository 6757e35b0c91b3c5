/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.SourceId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads quarantine. */
public final class QuarantineReader {

    private static final String LINES = """
            select id, reason, detail, mqtt_topic, organisation, received_at, original_digest, length(original) as bytes,
                   state, state_since, state_by
            from quarantine
            """;

    /** An empty filter is null, and null lets everything through. */
    private static final String FILTER = """
            where (?::text is null or reason = ?) and (?::text is null or organisation = ?)
              and (?::text is null or state = ?)
            """;

    private QuarantineReader() {}

    /** What to list, by names; what is empty does not narrow. */
    public record Filter(Optional<String> reason, Optional<String> organisation, Optional<String> state) {}

    /** How many entries are in a state for a reason. */
    public record Count(String state, QuarantineReason reason, long entries) {}

    /** How many entries of a source wait. */
    public record Waiting(SourceId source, long entries) {}

    /** Newest first. */
    public static List<QuarantineLine> list(Connection connection, Filter filter, int size, long skip)
            throws SQLException {
        String text = LINES + FILTER + " order by received_at desc, id limit ? offset ?";
        try (Sql sql = Sql.of(connection, text)) {
            return narrow(sql, filter).set(size).set(skip).list(QuarantineReader::line);
        }
    }

    /** Those that follow an entry in the same order; from the first where none is given. */
    public static List<QuarantineLine> after(
            Connection connection, Filter filter, Optional<QuarantineLine> entry, int size) throws SQLException {
        String text = LINES + FILTER + """
                  and (?::timestamptz is null or received_at < ? or received_at = ? and id > ?)
                order by received_at desc, id limit ?
                """;
        Optional<Instant> at = entry.map(QuarantineLine::receivedAt);
        try (Sql sql = Sql.of(connection, text)) {
            narrow(sql, filter).setTime(at).setTime(at).setTime(at).setText(entry.map(QuarantineLine::id));
            return sql.set(size).list(QuarantineReader::line);
        }
    }

    public static long count(Connection connection, Filter filter) throws SQLException {
        try (Sql sql = Sql.of(connection, "select count(*) from quarantine " + FILTER)) {
            return narrow(sql, filter).first(row -> row.getLong(1)).orElse(0L);
        }
    }

    public static Optional<QuarantineLine> one(Connection connection, String id) throws SQLException {
        try (Sql sql = Sql.of(connection, LINES + " where id = ?")) {
            return sql.set(id).first(QuarantineReader::line);
        }
    }

    public static Optional<byte[]> original(Connection connection, String id) throws SQLException {
        try (Sql sql = Sql.of(connection, "select original from quarantine where id = ?")) {
            return sql.set(id).first(row -> row.getBytes(1));
        }
    }

    public static List<Count> counts(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, "select state, reason, count(*) from quarantine group by state, reason")) {
            return sql.list(
                    row -> new Count(row.getString(1), QuarantineReason.valueOf(row.getString(2)), row.getLong(3)));
        }
    }

    public static List<Waiting> waiting(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(
                connection,
                "select organisation, site, source, count(*) as entries from quarantine where state <> 'RELEASED'"
                        + " and organisation is not null and source is not null group by organisation, site, source")) {
            return sql.list(row -> new Waiting(SourceReader.id(row), row.getLong("entries")));
        }
    }

    private static Sql narrow(Sql sql, Filter filter) throws SQLException {
        return sql.setText(filter.reason())
                .setText(filter.reason())
                .setText(filter.organisation())
                .setText(filter.organisation())
                .setText(filter.state())
                .setText(filter.state());
    }

    private static QuarantineLine line(ResultSet row) throws SQLException {
        return new QuarantineLine(
                row.getString("id"),
                QuarantineReason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getString("mqtt_topic"),
                Sql.text(row, "organisation"),
                Sql.instant(row, "received_at"),
                row.getString("original_digest"),
                row.getInt("bytes"),
                row.getString("state"),
                Sql.optionalInstant(row, "state_since"),
                Sql.text(row, "state_by"));
    }
}
