/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.DayLine;
import io.tanheng.reporting.database.DayReader;
import io.tanheng.reporting.database.HourReader;
import io.tanheng.reporting.database.SourceLine;
import io.tanheng.reporting.database.SourceReader;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A source, and its months, days and hours. */
@ApplicationScoped
public class PeriodQuery {

    private final Database database;
    private final OverviewQuery overview;
    private final LiveQuery live;
    private final ServiceClock clock;
    private final ReportingSettings settings;

    PeriodQuery(
            Database database, OverviewQuery overview, LiveQuery live, ServiceClock clock, ReportingSettings settings) {
        this.database = database;
        this.overview = overview;
        this.live = live;
        this.clock = clock;
        this.settings = settings;
    }

    /** Reads with what is known of a source. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Connection connection, SourceLine line, Reach reach) throws SQLException;
    }

    private <T> Optional<T> read(SourceId id, Reading<T> reading) {
        return database.read(connection -> {
            Optional<SourceLine> line = SourceReader.one(connection, id);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            Reach reach = Reach.of(line.get(), clock.instant(), settings.hourDueAfter());
            return Optional.of(reading.of(connection, line.get(), reach));
        });
    }

    Optional<SourceView> source(SourceId id) {
        return read(id, (connection, line, reach) -> {
            List<ChannelNow> channels = line.registration().channels().stream()
                    .map(channel -> new ChannelNow(channel, live.latest(id, channel.parameter())))
                    .toList();
            return new SourceView(
                    overview.source(connection, line, reach.now()).orElseThrow(),
                    channels,
                    line.firstHour(),
                    line.lastHour(),
                    line.registered(),
                    SourceReader.history(connection, id).stream()
                            .map(RegistrationChange::new)
                            .toList());
        });
    }

    Optional<SourceRegistration> registration(SourceId id) {
        return read(id, (connection, line, reach) -> line.registration());
    }

    Optional<YearMonth> currentMonth(SourceId id) {
        return read(id, (connection, line, reach) -> YearMonth.from(reach.today()));
    }

    Optional<MonthView> month(SourceId id, YearMonth month) {
        return read(id, (connection, line, reach) -> {
            LocalDate from = month.atDay(1);
            LocalDate to = month.atEndOfMonth();
            List<DayLine> lines = DayReader.between(connection, id, from, to);
            List<PeriodTotal> days = from.datesUntil(to.plusDays(1))
                    .map(day -> Totals.of(PeriodKind.DAY, day, lines, reach))
                    .toList();
            return new MonthView(line.registration(), month, days, Totals.of(PeriodKind.MONTH, from, lines, reach));
        });
    }

    Optional<DayView> day(SourceId id, LocalDate date) {
        return read(id, (connection, line, reach) -> {
            SourceRegistration registration = line.registration();
            Instant from = HourTime.dayStart(date, registration.zone());
            Instant to = HourTime.dayStart(date.plusDays(1), registration.zone());
            List<HourRow> hours = HourRows.between(from, to, HourReader.between(connection, id, from, to), reach);
            List<DayLine> lines = DayReader.between(connection, id, date, date);
            return new DayView(registration, date, hours, Totals.of(PeriodKind.DAY, date, lines, reach));
        });
    }

    Optional<HoursView> hours(SourceId id, Instant from, Instant to) {
        return read(id, (connection, line, reach) -> hours(connection, line, reach, HourTime.floor(from), to));
    }

    Optional<HoursView> lastHours(SourceId id, int count) {
        return read(id, (connection, line, reach) -> {
            Instant from = reach.dueEnd().minus(Duration.ofHours(count));
            return hours(connection, line, reach, from, reach.dueEnd());
        });
    }

    private static HoursView hours(Connection connection, SourceLine line, Reach reach, Instant from, Instant to)
            throws SQLException {
        SourceId id = line.registration().id();
        return new HoursView(
                line.registration(),
                from,
                to,
                HourRows.between(from, to, HourReader.between(connection, id, from, to), reach));
    }
}
