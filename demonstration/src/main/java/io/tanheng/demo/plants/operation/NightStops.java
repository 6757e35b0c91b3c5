/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A stop every night, as gas units do that follow the price of electricity.
 *
 * @param stop in the evening, local time
 * @param start the next morning, local time
 */
public record NightStops(LocalTime stop, LocalTime start) implements StopPlan {

    @Override
    public Standstill nearest(Instant instant, ZoneId zone, Noise noise) {
        ZonedDateTime local = instant.atZone(zone);
        // From noon on the coming night governs, before noon the last one.
        LocalDate evening = local.getHour() >= 12
                ? local.toLocalDate()
                : local.toLocalDate().minusDays(1);
        return new Standstill(
                evening.atTime(stop).atZone(zone).toInstant(),
                evening.plusDays(1).atTime(start).atZone(zone).toInstant());
    }
}
