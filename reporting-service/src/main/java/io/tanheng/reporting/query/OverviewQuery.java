/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.DayLine;
import io.tanheng.reporting.database.DayReader;
import io.tanheng.reporting.database.HourLine;
import io.tanheng.reporting.database.HourReader;
import io.tanheng.reporting.database.QuarantineReader;
import io.tanheng.reporting.database.SourceLine;
import io.tanheng.reporting.database.SourceReader;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first screen, in four reads of one state of the data. */
@ApplicationScoped
public class OverviewQuery {

    private static final int HOURS_SHOWN = 24;

    private final Database database;
    private final LiveQuery live;
    private final ServiceClock clock;
    private final ReportingSettings settings;

    OverviewQuery(Database database, LiveQuery live, ServiceClock clock, ReportingSettings settings) {
        this.database = database;
        this.live = live;
        this.clock = clock;
        this.settings = settings;
    }

    /** Everything the database says for the screen. */
    private record Stored(
            List<SourceLine> sources,
            Map<SourceId, List<DayLine>> days,
            Map<SourceId, List<HourLine>> hours,
            Map<SourceId, Long> waiting,
            QuarantineCounts quarantine) {}

    Overview overview() {
        Instant now = clock.instant();
        Stored stored = database.read(connection -> read(connection, now));
        List<OverviewSource> sources =
                stored.sources().stream().map(line -> source(line, stored, now)).toList();
        return new Overview(now, clock.speed(), sources, stored.quarantine());
    }

    /** The line of one source, whether on the register or not. */
    Optional<OverviewSource> source(Connection connection, SourceLine line, Instant now) throws SQLException {
        SourceId id = line.registration().id();
        Stored stored = new Stored(
                List.of(line),
                Map.of(id, DayReader.between(connection, id, yearStart(now), LocalDate.MAX.withYear(9999))),
                Map.of(id, HourReader.between(connection, id, shownFrom(now), now)),
                waiting(connection),
                QuarantineQuery.counts(connection));
        return Optional.of(source(line, stored, now));
    }

    private static Stored read(Connection connection, Instant now) throws SQLException {
        return new Stored(
                SourceReader.registered(connection),
                DayReader.since(connection, yearStart(now)).stream().collect(Collectors.groupingBy(DayLine::source)),
                HourReader.since(connection, shownFrom(now)).stream().collect(Collectors.groupingBy(HourLine::source)),
                waiting(connection),
                QuarantineQuery.counts(connection));
    }

    private static Map<SourceId, Long> waiting(Connection connection) throws SQLException {
        return QuarantineReader.waiting(connection).stream()
                .collect(Collectors.toMap(QuarantineReader.Waiting::source, QuarantineReader.Waiting::entries));
    }

    /** Early enough for every zone. */
    private static LocalDate yearStart(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1).withDayOfYear(1);
    }

    private static Instant shownFrom(Instant now) {
        return HourTime.floor(now).minus(Duration.ofHours(HOURS_SHOWN));
    }

    private OverviewSource source(SourceLine line, Stored stored, Instant now) {
        SourceId id = line.registration().id();
        Reach reach = Reach.of(line, now, settings.hourDueAfter());
        List<DayLine> days = stored.days().getOrDefault(id, List.of());
        PeriodTotal day = Totals.of(PeriodKind.DAY, reach.today(), days, reach);
        StateView state = live.state(id, line.lastReading(), now);
        long waiting = stored.waiting().getOrDefault(id, 0L);
        List<Problem> problems = Problems.of(new Problems.Knowledge(
                line.registration(),
                state,
                live.heard(id),
                day.hours(),
                conflicts(days, reach.today()),
                waiting,
                settings.clockTolerance(),
                now));
        Optional<Instant> lastReading =
                live.heard(id).map(heard -> heard.heardUntil()).or(line::lastReading);
        return new OverviewSource(
                line.registration(),
                state,
                lastReading,
                lastReading.map(last -> age(last, now)),
                problems.stream().findFirst(),
                problems,
                live.hour(id, now),
                day,
                Totals.of(PeriodKind.MONTH, reach.today(), days, reach),
                Totals.of(PeriodKind.QUARTER, reach.today(), days, reach),
                Totals.of(PeriodKind.YEAR, reach.today(), days, reach),
                waiting,
                points(stored.hours().getOrDefault(id, List.of()), reach, now));
    }

    /** A device whose clock is ahead is not of a negative age. */
    private static Duration age(Instant last, Instant now) {
        Duration age = Duration.between(last, now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static long conflicts(List<DayLine> days, LocalDate today) {
        return days.stream()
                .filter(day -> day.day().equals(today))
                .mapToLong(DayLine::conflicts)
                .sum();
    }

    private static List<HourPoint> points(List<HourLine> lines, Reach reach, Instant now) {
        return HourRows.between(shownFrom(now), HourTime.floor(now), lines, reach).stream()
                .map(row -> new HourPoint(row.hour(), row.co2Mass(), row.reference(), row.status()))
                .toList();
    }
}
