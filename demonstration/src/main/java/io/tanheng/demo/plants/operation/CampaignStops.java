/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * One stop for repair in each campaign of so many days, at a time chance chooses.
 *
 * @param cycleDays length of a campaign
 * @param shortestHours of a stop
 * @param longestHours of a stop
 */
public record CampaignStops(int cycleDays, int shortestHours, int longestHours) implements StopPlan {

    private static final int START_CHANNEL = 2;
    private static final int LENGTH_CHANNEL = 3;

    @Override
    public Standstill nearest(Instant instant, ZoneId zone, Noise noise) {
        long day = Math.floorDiv(instant.getEpochSecond(), 86_400L);
        long cycle = Math.floorDiv(day, (long) cycleDays);
        Instant begin = Instant.ofEpochSecond(cycle * cycleDays * 86_400L);
        double part = 0.15 + 0.6 * noise.uniform(START_CHANNEL, cycle);
        double hours = shortestHours + (longestHours - shortestHours) * noise.uniform(LENGTH_CHANNEL, cycle);
        Instant from = begin.plus((long) (part * cycleDays * 1440), ChronoUnit.MINUTES);
        return new Standstill(from, from.plus((long) (hours * 60), ChronoUnit.MINUTES));
    }
}
