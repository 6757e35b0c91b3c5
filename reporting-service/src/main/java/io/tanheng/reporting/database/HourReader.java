/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.domain.StoredHour;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads stored hours. */
public final class HourReader {

    private static final String LINES = """
            select h.*, (select count(*) from hour_version v where v.organisation = h.organisation and v.site = h.site
                         and v.source = h.source and v.hour = h.hour) as versions
            from hour_version h
            """;

    private static final String OF_SOURCE = " where h.organisation = ? and h.site = ? and h.source = ?";

    private HourReader() {}

    /** Current hours of all sources from a time on. */
    public static List<HourLine> since(Connection connection, Instant from) throws SQLException {
        try (Sql sql = Sql.of(connection, LINES + " where h.current and h.hour >= ?")) {
            return sql.set(from).list(HourReader::line);
        }
    }

    /** Current hours of a source, oldest first. */
    public static List<HourLine> between(Connection connection, SourceId id, Instant from, Instant to)
            throws SQLException {
        String text = LINES + OF_SOURCE + " and h.current and h.hour >= ? and h.hour < ? order by h.hour";
        try (Sql sql = Sql.of(connection, text)) {
            return identity(sql, id).set(from).set(to).list(HourReader::line);
        }
    }

    /** All versions of an hour, newest first. */
    public static List<HourLine> versions(Connection connection, SourceId id, Instant hour) throws SQLException {
        try (Sql sql = Sql.of(connection, LINES + OF_SOURCE + " and h.hour = ? order by h.version desc")) {
            return identity(sql, id).set(hour).list(HourReader::line);
        }
    }

    public static Optional<StoredHour> content(Connection connection, SourceId id, Instant hour, int version)
            throws SQLException {
        try (Sql sql = Sql.of(
                connection,
                "select event, block from hour_content h" + OF_SOURCE + " and h.hour = ? and h.version = ?")) {
            return identity(sql, id)
                    .set(hour)
                    .set(version)
                    .first(row -> StoredHour.of(row.getBytes("event"), row.getBytes("block")));
        }
    }

    private static Sql identity(Sql sql, SourceId id) throws SQLException {
        return sql.set(id.organisation()).set(id.site()).set(id.source());
    }

    private static HourLine line(ResultSet row) throws SQLException {
        return new HourLine(
                SourceReader.id(row),
                Sql.instant(row, "hour"),
                row.getInt("version"),
                row.getBoolean("current"),
                row.getInt("versions"),
                HourStatus.valueOf(row.getString("status")),
                VersionReason.valueOf(row.getString("reason")),
                Sql.instant(row, "sealed_at"),
                row.getLong("registration_version"),
                Sql.text(row, "method_id"),
                Sql.number(row, "co2_mass"),
                Sql.text(row, "gap"),
                Sql.text(row, "gap_detail"),
                Sql.number(row, "reference_mass"),
                new MinuteCounts(
                        row.getInt("minutes_valid"),
                        row.getInt("minutes_stopped"),
                        row.getInt("minutes_calibration"),
                        row.getInt("minutes_invalid"),
                        row.getInt("minutes_missing"),
                        row.getBoolean("reported_as_hour")),
                row.getInt("suspect_minutes"),
                row.getInt("conflicts"),
                row.getString("block_digest"));
    }
}
