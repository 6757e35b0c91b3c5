/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * Tells whether hours of long ago are coming in, as when a history is read or a long outage is made up for. Until they are here,
 * totals and charts have gaps that nobody has to do anything about.
 */
public final class Arrivals {

    /** Of the last ten seconds. */
    public record Earlier(int hours, Instant newest) {}

    private record Arrival(long nanos, Instant hour) {}

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration LONG_AGO = Duration.ofDays(1);

    /** Fewer are what a few late devices bring on any day. */
    private static final int SOME = 24;

    /** More need not be counted one by one. */
    private static final int MOST = 20_000;

    private final Deque<Arrival> arrived = new ArrayDeque<>();

    /**
     * Hears of an hour; computing one again is no arrival.
     *
     * @param now time of the service's clock
     * @param nanos steady time
     */
    public synchronized void heard(HourSealed hour, Instant now, long nanos) {
        if (hour.version() == 1 && hour.hour().isBefore(now.minus(LONG_AGO))) {
            arrived.addLast(new Arrival(nanos, hour.hour()));
            if (arrived.size() > MOST) {
                arrived.removeFirst();
            }
        }
    }

    /** The earlier hours that are coming in just now; empty where there are none to speak of. */
    public synchronized Optional<Earlier> earlier(long nanos) {
        arrived.removeIf(arrival -> nanos - arrival.nanos() > WINDOW.toNanos());
        return arrived.size() < SOME
                ? Optional.empty()
                : arrived.stream()
                        .map(Arrival::hour)
                        .max(Comparator.naturalOrder())
                        .map(newest -> new Earlier(arrived.size(), newest));
    }
}
