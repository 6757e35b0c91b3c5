/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.domain.StoredHour;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the versions that are not there yet. */
final class HourInsert {

    private static final String VERSION = """
            insert into hour_version (organisation, site, source, hour, version, current, local_day, status, reason, sealed_at,
                registration_version, method_id, co2_mass, gap, gap_detail, reference_mass,
                minutes_valid, minutes_stopped, minutes_calibration, minutes_invalid, minutes_missing, reported_as_hour,
                counted_minutes, suspect_minutes, conflicts, last_reading, block_digest, signed_mass, stamped_mass)
            values (?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String CONTENT = """
            insert into hour_content (organisation, site, source, hour, version, event, block)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String NO_METHOD = "NO_METHOD";

    private HourInsert() {}

    /** Says which of them were new. */
    static List<StoredHour> run(Connection connection, List<StoredHour> hours, Map<SourceId, ZoneId> zones)
            throws SQLException {
        List<StoredHour> added = new ArrayList<>();
        try (Sql versions = Sql.of(connection, VERSION)) {
            for (StoredHour hour : hours) {
                ZoneId zone = zones.get(hour.event().source());
                addVersion(versions, hour, LocalDate.ofInstant(hour.event().hour(), zone));
            }
            int[] counts = versions.runBatch();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    added.add(hours.get(i));
                }
            }
        }
        try (Sql contents = Sql.of(connection, CONTENT)) {
            for (StoredHour hour : added) {
                identity(contents, hour.event())
                        .set(hour.compressed())
                        .set(hour.event().block())
                        .addBatch();
            }
            contents.runBatch();
        }
        return added;
    }

    private static void addVersion(Sql sql, StoredHour hour, LocalDate localDay) throws SQLException {
        HourEvent event = hour.event();
        Optional<HourFigure> figure = hour.co2Mass();
        Optional<BigDecimal> mass = figure.flatMap(HourFigure::value);
        Optional<String> gap = mass.isPresent()
                ? Optional.empty()
                : Optional.of(figure.flatMap(HourFigure::gap).map(Enum::name).orElse(NO_METHOD));
        identity(sql, event)
                .set(localDay)
                .set(event.status().name())
                .set(event.reason().name())
                .set(event.sealedAt())
                .set(event.registrationVersion())
                .setText(event.methodId())
                .setNumber(mass)
                .setText(gap)
                .setText(figure.flatMap(HourFigure::gapDetail))
                .setNumber(hour.referenceTonnes());
        addCounts(sql, hour);
    }

    private static void addCounts(Sql sql, StoredHour hour) throws SQLException {
        MinuteCounts minutes = hour.event().minutes();
        sql.set(minutes.valid())
                .set(minutes.stopped())
                .set(minutes.calibration())
                .set(minutes.invalid())
                .set(minutes.missing())
                .set(minutes.reportedAsHour())
                .set(hour.countedMinutes())
                .set(hour.suspectMinutes())
                .set(hour.event().conflicts().size())
                .setTime(hour.lastReading())
                .set(hour.event().blockDigest())
                .setNumber(hour.event().signatures().flatMap(HourSignatures::signedMass))
                .setNumber(hour.event().signatures().flatMap(HourSignatures::stampedMass))
                .addBatch();
    }

    private static Sql identity(Sql sql, HourEvent event) throws SQLException {
        SourceId id = event.source();
        return sql.set(id.organisation())
                .set(id.site())
                .set(id.source())
                .set(event.hour())
                .set(event.version());
    }
}
