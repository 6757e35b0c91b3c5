/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.instrument;

import io.tanheng.demo.plants.operation.Noise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the analysers are looked after: calibration every day, maintenance now and then.
 *
 * @param calibration local time at which zero gas flows; span gas follows, the whole takes ten minutes
 */
public record Upkeep(LocalTime calibration, ZoneId zone, Noise noise) {

    private static final int CALIBRATION_MINUTES = 10;
    private static final int MAINTENANCE_MINUTES = 40;
    private static final int MAINTENANCE_CYCLE_DAYS = 17;
    private static final int MAINTENANCE_CHANNEL = 9;

    /** What happens to the analysers at a moment. */
    public enum Work {
        NONE,
        ZERO_GAS,
        SPAN_GAS,
        MAINTENANCE
    }

    public Work at(Instant instant) {
        double minutes = sinceCalibration(instant).toSeconds() / 60.0;
        if (minutes < CALIBRATION_MINUTES / 2.0) {
            return Work.ZERO_GAS;
        }
        if (minutes < CALIBRATION_MINUTES) {
            return Work.SPAN_GAS;
        }
        return inMaintenance(instant) ? Work.MAINTENANCE : Work.NONE;
    }

    /** Time since the last calibration began; less than a day, but for changes of the clock. */
    public Duration sinceCalibration(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(calibration).atZone(zone);
        return Duration.between(today.isAfter(local) ? today.minusDays(1) : today, local);
    }

    /** A number that stays the same from one calibration to the next. */
    public long calibrationNumber(Instant instant) {
        return instant.minus(sinceCalibration(instant)).getEpochSecond() / 3600;
    }

    private boolean inMaintenance(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        long day = local.toLocalDate().toEpochDay();
        long cycle = Math.floorDiv(day, (long) MAINTENANCE_CYCLE_DAYS);
        long chosen = cycle * MAINTENANCE_CYCLE_DAYS
                + (long) (noise.uniform(MAINTENANCE_CHANNEL, cycle) * MAINTENANCE_CYCLE_DAYS);
        int minute = local.toLocalTime().toSecondOfDay() / 60 - (13 * 60 + 10);
        return day == chosen && minute >= 0 && minute < MAINTENANCE_MINUTES;
    }
}
