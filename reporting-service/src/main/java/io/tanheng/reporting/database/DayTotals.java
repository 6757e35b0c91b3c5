/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.domain.StoredHour;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up days from their current hours, never from the difference an hour makes: so a sum cannot drift. */
final class DayTotals {

    private static final String ADD_UP = """
            insert into day_total (organisation, site, source, local_day, hours, hours_valid, hours_stopped, hours_calibration,
                hours_invalid, hours_no_method, figures, co2_mass, compared, compared_measured, compared_reference,
                counted_minutes, suspect_minutes, conflicts)
            select organisation, site, source, local_day, count(*),
                count(*) filter (where status = 'VALID'),
                count(*) filter (where status = 'STOPPED'),
                count(*) filter (where status = 'IN_CALIBRATION'),
                count(*) filter (where status = 'INVALID'),
                count(*) filter (where status = 'NO_METHOD'),
                count(co2_mass), sum(co2_mass),
                count(*) filter (where co2_mass is not null and reference_mass is not null),
                sum(co2_mass) filter (where reference_mass is not null),
                sum(reference_mass) filter (where co2_mass is not null),
                sum(counted_minutes), sum(suspect_minutes), sum(conflicts)
            from hour_version
            where current and organisation = ? and site = ? and source = ? and local_day = any (?)
            group by organisation, site, source, local_day
            on conflict (organisation, site, source, local_day) do update set
                hours = excluded.hours, hours_valid = excluded.hours_valid, hours_stopped = excluded.hours_stopped,
                hours_calibration = excluded.hours_calibration, hours_invalid = excluded.hours_invalid,
                hours_no_method = excluded.hours_no_method, figures = excluded.figures, co2_mass = excluded.co2_mass,
                compared = excluded.compared, compared_measured = excluded.compared_measured,
                compared_reference = excluded.compared_reference, counted_minutes = excluded.counted_minutes,
                suspect_minutes = excluded.suspect_minutes, conflicts = excluded.conflicts
            """;

    private DayTotals() {}

    static void addUp(Connection connection, List<StoredHour> changed, Map<SourceId, ZoneId> zones)
            throws SQLException {
        for (Map.Entry<SourceId, ZoneId> source : zones.entrySet()) {
            Set<LocalDate> days = new LinkedHashSet<>();
            changed.stream()
                    .filter(hour -> hour.event().source().equals(source.getKey()))
                    .forEach(hour -> days.add(LocalDate.ofInstant(hour.event().hour(), source.getValue())));
            addUp(connection, source.getKey(), days);
        }
    }

    static void addUp(Connection connection, SourceId id, Set<LocalDate> days) throws SQLException {
        if (days.isEmpty()) {
            return;
        }
        try (Sql sql = Sql.of(connection, ADD_UP)) {
            sql.set(id.organisation())
                    .set(id.site())
                    .set(id.source())
                    .setArray("date", List.copyOf(days))
                    .run();
        }
    }
}
