/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import io.tanheng.demo.plants.physics.Weather;
import io.tanheng.demo.plants.unit.Conditions;
import io.tanheng.demo.plants.unit.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** An installation in time: its unit, how it is loaded, when it stands still, and the weather it stands in. */
public record Plant(
        Unit unit, ZoneId zone, LoadShape shape, StopPlan stops, Duration startUp, WeatherModel weather, Noise noise) {

    private static final int AIR_CHANNEL = 7;
    private static final int FUEL_CHANNEL = 8;
    private static final Duration SHUT_DOWN = Duration.ofMinutes(50);

    /** What goes on at an instant. */
    public Operation at(Instant instant) {
        Weather now = weather.at(instant, zone, noise);
        Standstill stop = stops.nearest(instant, zone, noise);
        if (stop.covers(instant)) {
            return new Operation.Stopped(now);
        }
        double load = shape.at(instant, zone, noise) * stop.ramp(instant, SHUT_DOWN, startUp);
        double air = noise.wave(AIR_CHANNEL, instant, Duration.ofMinutes(23));
        double fuel = noise.wave(FUEL_CHANNEL, instant, Duration.ofMinutes(97));
        return new Operation.Running(load, now, unit.run(new Conditions(load, now, air, fuel)));
    }

    /** Whether the plant stops or starts in the hour, so that its hour says less than its minutes. */
    public boolean changesWithin(Instant hour) {
        Standstill stop = stops.nearest(hour.plus(Duration.ofMinutes(30)), zone, noise);
        Instant end = hour.plus(Duration.ofHours(1));
        return within(stop.from(), hour, end) || within(stop.until(), hour, end);
    }

    private static boolean within(Instant instant, Instant from, Instant until) {
        return instant.isAfter(from) && instant.isBefore(until);
    }
}
