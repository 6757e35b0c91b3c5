/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock a service runs by: the system's, or one that runs faster from a given moment, as the demo's plants do.
 *
 * <p>It is set by {@code TANHENG_CLOCK}: {@code system}, or {@code realOrigin/simulatedOrigin/speed} such as
 * {@code 2026-11-21T08:00:00Z/2026-10-22T00:00:00Z/60}. All processes of a demo get the same text and so agree on the time.
 */
public final class ServiceClock extends Clock {

    private final Clock system;
    private final Instant realOrigin;
    private final Instant simulatedOrigin;
    private final long speed;
    private final ZoneId zone;

    private ServiceClock(Clock system, Instant realOrigin, Instant simulatedOrigin, long speed, ZoneId zone) {
        if (speed < 1) {
            throw new IllegalArgumentException("The speed of the clock is a whole number from 1, found: " + speed);
        }
        this.system = system;
        this.realOrigin = realOrigin;
        this.simulatedOrigin = simulatedOrigin;
        this.speed = speed;
        this.zone = zone;
    }

    /** Reads the setting; see the class comment. */
    public static ServiceClock parse(String setting) {
        if (setting.equals("system")) {
            return new ServiceClock(Clock.systemUTC(), Instant.EPOCH, Instant.EPOCH, 1, ZoneOffset.UTC);
        }
        String[] parts = setting.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "TANHENG_CLOCK is 'system' or realOrigin/simulatedOrigin/speed, found: " + setting);
        }
        return new ServiceClock(
                Clock.systemUTC(),
                Instant.parse(parts[0]),
                Instant.parse(parts[1]),
                Long.parseLong(parts[2]),
                ZoneOffset.UTC);
    }

    /** How many seconds of this clock pass in a second of real time. */
    public long speed() {
        return speed;
    }

    /** Whether this clock shows anything but the system's time. */
    public boolean simulated() {
        return !realOrigin.equals(simulatedOrigin) || speed != 1;
    }

    /** How long in real time until this clock shows the instant; zero when it has passed. */
    public Duration realTimeUntil(Instant instant) {
        Duration ahead = Duration.between(instant(), instant);
        return ahead.isNegative() ? Duration.ZERO : ahead.dividedBy(speed);
    }

    @Override
    public Instant instant() {
        Duration sinceOrigin = Duration.between(realOrigin, system.instant());
        return simulatedOrigin.plus(sinceOrigin.multipliedBy(speed));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ServiceClock withZone(ZoneId other) {
        return new ServiceClock(system, realOrigin, simulatedOrigin, speed, other);
    }
}
