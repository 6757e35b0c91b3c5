/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts the hours of a source under the days of a zone; needed when hours came before the registration, or the zone changed. */
final class LocalDays {

    private static final String MOVE = """
            update hour_version set local_day = moved.local_day
            from unnest(?::timestamptz[], ?::date[]) moved (hour, local_day)
            where organisation = ? and site = ? and source = ? and hour_version.hour = moved.hour
            """;

    private LocalDays() {}

    static void count(Connection connection, SourceId id, ZoneId zone) throws SQLException {
        List<Instant> hours = hours(connection, id);
        if (hours.isEmpty()) {
            return;
        }
        List<LocalDate> days =
                hours.stream().map(hour -> LocalDate.ofInstant(hour, zone)).toList();
        try (Sql sql = Sql.of(connection, MOVE)) {
            sql.setArray("timestamptz", hours).setArray("date", days);
            sql.set(id.organisation()).set(id.site()).set(id.source()).run();
        }
        try (Sql sql = Sql.of(connection, "delete from day_total where organisation = ? and site = ? and source = ?")) {
            sql.set(id.organisation()).set(id.site()).set(id.source()).run();
        }
        Set<LocalDate> distinct = new LinkedHashSet<>(days);
        DayTotals.addUp(connection, id, distinct);
    }

    private static List<Instant> hours(Connection connection, SourceId id) throws SQLException {
        try (Sql sql = Sql.of(
                connection,
                "select distinct hour from hour_version where organisation = ? and site = ? and source = ?")) {
            return sql.set(id.organisation()).set(id.site()).set(id.source()).list(row -> Sql.instant(row, "hour"));
        }
    }
}
