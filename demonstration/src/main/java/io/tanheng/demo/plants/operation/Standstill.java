/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import java.time.Duration;
import java.time.Instant;

/** A time in which the plant stands still; the end is no longer part of it. */
public record Standstill(Instant from, Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /** Part of the load allowed near the standstill: falling before it, rising after it, 1 far from it. */
    double ramp(Instant instant, Duration shutDown, Duration startUp) {
        if (covers(instant)) {
            return 0;
        }
        boolean before = instant.isBefore(from);
        Duration distance = before ? Duration.between(instant, from) : Duration.between(until, instant);
        double share = distance.toSeconds() / (double) (before ? shutDown : startUp).toSeconds();
        return Math.min(1, LOWEST + (1 - LOWEST) * share);
    }

    /** Fires are lit and put out at this part of the load. */
    private static final double LOWEST = 0.25;
}
