/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads days. */
public final class DayReader {

    private DayReader() {}

    /** Days of all sources from a day on. */
    public static List<DayLine> since(Connection connection, LocalDate from) throws SQLException {
        try (Sql sql = Sql.of(connection, "select * from day_total where local_day >= ?")) {
            return sql.set(from).list(DayReader::line);
        }
    }

    /** Days of a source, oldest first; both ends belong to it. */
    public static List<DayLine> between(Connection connection, SourceId id, LocalDate from, LocalDate to)
            throws SQLException {
        try (Sql sql = Sql.of(
                connection,
                "select * from day_total where organisation = ? and site = ? and source = ?"
                        + " and local_day >= ? and local_day <= ? order by local_day")) {
            sql.set(id.organisation()).set(id.site()).set(id.source());
            return sql.set(from).set(to).list(DayReader::line);
        }
    }

    private static DayLine line(ResultSet row) throws SQLException {
        return new DayLine(
                SourceReader.id(row),
                Sql.date(row, "local_day"),
                row.getInt("hours"),
                row.getInt("hours_valid"),
                row.getInt("hours_stopped"),
                row.getInt("hours_calibration"),
                row.getInt("hours_invalid"),
                row.getInt("hours_no_method"),
                row.getInt("figures"),
                Sql.number(row, "co2_mass"),
                row.getInt("compared"),
                Sql.number(row, "compared_measured"),
                Sql.number(row, "compared_reference"),
                row.getLong("counted_minutes"),
                row.getLong("suspect_minutes"),
                row.getLong("conflicts"));
    }
}
