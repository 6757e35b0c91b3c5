/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads registrations. */
public final class SourceReader {

    private static final String LINES = """
            select s.organisation, s.site, s.source, s.registration, s.registered, oldest.hour as first_hour,
                   newest.hour as last_hour, newest.last_reading
            from source s
            left join lateral (
                select h.hour from hour_version h
                where h.organisation = s.organisation and h.site = s.site and h.source = s.source and h.current
                order by h.hour limit 1) oldest on true
            left join lateral (
                select h.hour, h.last_reading from hour_version h
                where h.organisation = s.organisation and h.site = s.site and h.source = s.source and h.current
                order by h.hour desc limit 1) newest on true
            """;

    private SourceReader() {}

    /** Those on the register, by organisation, site and source. */
    public static List<SourceLine> registered(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, LINES + " where s.registered order by s.organisation, s.site, s.source")) {
            return sql.list(SourceReader::line);
        }
    }

    /** A source, whether still on the register or not. */
    public static Optional<SourceLine> one(Connection connection, SourceId id) throws SQLException {
        try (Sql sql = Sql.of(connection, LINES + " where s.organisation = ? and s.site = ? and s.source = ?")) {
            return sql.set(id.organisation()).set(id.site()).set(id.source()).first(SourceReader::line);
        }
    }

    /** All versions seen, newest first. */
    public static List<SourceRegistration> history(Connection connection, SourceId id) throws SQLException {
        try (Sql sql = Sql.of(
                connection,
                "select registration from source_version where organisation = ? and site = ? and source = ?"
                        + " order by version desc")) {
            return sql.set(id.organisation()).set(id.site()).set(id.source()).list(SourceReader::registration);
        }
    }

    static SourceId id(ResultSet row) throws SQLException {
        return new SourceId(row.getString("organisation"), row.getString("site"), row.getString("source"));
    }

    private static SourceLine line(ResultSet row) throws SQLException {
        return new SourceLine(
                registration(row),
                row.getBoolean("registered"),
                Sql.optionalInstant(row, "first_hour"),
                Sql.optionalInstant(row, "last_hour"),
                Sql.optionalInstant(row, "last_reading"));
    }

    private static SourceRegistration registration(ResultSet row) throws SQLException {
        byte[] json = row.getString("registration").getBytes(StandardCharsets.UTF_8);
        return ContractJson.read(json, SourceRegistration.class);
    }
}
