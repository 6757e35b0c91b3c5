/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.database.SourceLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From which hour on, and up to which, the hours of a source should be there.
 *
 * @param firstHour the first one known; none is due before it
 * @param dueEnd hours that start before it are due
 */
record Reach(SourceRegistration registration, Optional<Instant> firstHour, Instant dueEnd, Instant now) {

    static Reach of(SourceLine line, Instant now, Duration dueAfter) {
        Instant byClock = HourTime.floor(now.minus(dueAfter));
        Instant byHours = line.lastHour().map(HourTime::next).orElse(byClock);
        return new Reach(line.registration(), line.firstHour(), byHours.isAfter(byClock) ? byHours : byClock, now);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, registration.zone());
    }

    /** Hours due among those that start in the days; both ends belong to them. */
    int due(LocalDate from, LocalDate to) {
        if (firstHour.isEmpty()) {
            return 0;
        }
        Instant start = HourTime.dayStart(from, registration.zone());
        Instant end = HourTime.dayStart(to.plusDays(1), registration.zone());
        Instant first = firstHour.get();
        return HourTime.count(first.isAfter(start) ? first : start, end.isBefore(dueEnd) ? end : dueEnd);
    }

    /** Why nothing is there for the last hour of a day. */
    GapCode absenceAtEndOf(LocalDate day) {
        return absence(HourTime.dayStart(day.plusDays(1), registration.zone()).minus(Duration.ofHours(1)));
    }

    /** Why nothing is there for an hour. */
    GapCode absence(Instant hour) {
        if (!hour.isBefore(dueEnd)) {
            return GapCode.NOT_SEALED_YET;
        }
        boolean before = firstHour.isEmpty() || hour.isBefore(firstHour.get());
        return before ? GapCode.BEFORE_FIRST_HOUR : GapCode.NO_HOUR;
    }
}
