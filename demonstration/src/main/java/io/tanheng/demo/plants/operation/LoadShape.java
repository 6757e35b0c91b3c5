/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;

/**
 * The load a plant follows while it runs.
 *
 * @param hourly part of the rated output at each full hour of a working day, 24 values
 * @param weekend factor on Saturdays and Sundays, blended in over four hours
 * @param wander how far the load strays from the shape
 */
public record LoadShape(List<Double> hourly, double weekend, double wander) {

    private static final int WANDER_CHANNEL = 1;
    private static final double BLEND_HOURS = 4;

    public LoadShape {
        hourly = List.copyOf(hourly);
        if (hourly.size() != 24) {
            throw new IllegalArgumentException("A load shape has 24 hourly values, found: " + hourly.size());
        }
    }

    /** The same load all day. */
    public static LoadShape steady(double load, double wander) {
        return new LoadShape(Collections.nCopies(24, load), 1, wander);
    }

    public double at(Instant instant, ZoneId zone, Noise noise) {
        ZonedDateTime local = instant.atZone(zone);
        double hour = local.toLocalTime().toSecondOfDay() / 3600.0;
        int full = (int) hour;
        double from = hourly.get(full);
        double shaped = from + (hourly.get((full + 1) % 24) - from) * (hour - full);
        double strayed = shaped * dayFactor(local.getDayOfWeek(), hour)
                + wander * noise.wave(WANDER_CHANNEL, instant, Duration.ofMinutes(47));
        return Math.min(1.02, Math.max(0.3, strayed));
    }

    private double dayFactor(DayOfWeek day, double hour) {
        double today = factor(day);
        double yesterday = factor(day.minus(1));
        return yesterday + (today - yesterday) * Math.min(1, hour / BLEND_HOURS);
    }

    private double factor(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? weekend : 1;
    }
}
