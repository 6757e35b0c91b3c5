/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Whole hours on the time line; they start at full hours of UTC, and belong to the local day in which they start. */
public final class HourTime {

    static final long SECONDS = 3600;

    private HourTime() {}

    /** The hour that holds a time. */
    public static Instant floor(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), SECONDS) * SECONDS);
    }

    /** The first hour that does not start before a time. */
    static Instant ceiling(Instant instant) {
        Instant floor = floor(instant);
        return floor.equals(instant) ? floor : next(floor);
    }

    public static Instant next(Instant hour) {
        return hour.plusSeconds(SECONDS);
    }

    static Instant dayStart(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** All hours that start from one time on and before another. */
    static List<Instant> between(Instant from, Instant to) {
        List<Instant> hours = new ArrayList<>();
        for (Instant hour = ceiling(from); hour.isBefore(to); hour = next(hour)) {
            hours.add(hour);
        }
        return hours;
    }

    /** How many that are. */
    static int count(Instant from, Instant to) {
        long seconds = ceiling(to).getEpochSecond() - ceiling(from).getEpochSecond();
        return seconds <= 0 ? 0 : Math.toIntExact(seconds / SECONDS);
    }
}
