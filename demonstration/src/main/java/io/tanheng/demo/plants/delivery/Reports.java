/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.demo.plants.source.SimulatedSource;
import io.tanheng.demo.plants.wire.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a source has to report next; history, catching up after an outage and live are the same question.
 *
 * <p>Long ago: hour records, a day to a payload, but for hours in which the plant starts or stops, which go as minutes. In the
 * last two days: minute records, an hour to a payload. Now: each minute as it passes, and each hour as it ends.
 */
final class Reports {

    static final Duration MINUTES_KEPT = Duration.ofDays(2);
    private static final int HOURS_IN_A_PACK = 24;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SimulatedSource source;
    private final Mischief mischief;

    Reports(SimulatedSource source, Mischief mischief) {
        this.source = source;
        this.mischief = mischief;
    }

    /** The values of a moment, as sent at once. */
    byte[] moment(Instant at, Instant now) {
        return source.voice().realTime(mischief.stamp(at), source.moment(at, mischief.drift()), mischief.stamp(now));
    }

    /**
     * The next stretch that is over and not yet reported.
     *
     * @param reported everything before it has been reported; a full minute
     */
    Optional<Batch> next(Instant reported, Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (!reported.isBefore(minute)) {
            return Optional.empty();
        }
        Instant recent = minute.minus(MINUTES_KEPT).truncatedTo(ChronoUnit.HOURS);
        boolean fullHour = reported.equals(reported.truncatedTo(ChronoUnit.HOURS));
        if (reported.isBefore(recent) && fullHour && !source.hourNeedsMinutes(reported)) {
            return Optional.of(hours(reported, recent, now));
        }
        return Optional.of(minutes(reported, minute, now));
    }

    private Batch hours(Instant from, Instant recent, Instant now) {
        List<Voice.Averages> hours = new ArrayList<>(HOURS_IN_A_PACK);
        Instant at = from;
        while (hours.size() < HOURS_IN_A_PACK && at.isBefore(recent) && !source.hourNeedsMinutes(at)) {
            hours.add(stamped(source.hour(at, mischief.drift())));
            at = at.plus(HOUR);
        }
        return new Batch(from, at, List.of(source.voice().records(HOUR, hours, now)));
    }

    private Batch minutes(Instant from, Instant limit, Instant now) {
        Instant endOfHour = from.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
        Instant until = endOfHour.isBefore(limit) ? endOfHour : limit;
        List<Voice.Averages> minutes = new ArrayList<>();
        for (Instant at = from; at.isBefore(until); at = at.plus(MINUTE)) {
            minutes.add(stamped(source.minute(at, mischief.drift())));
        }
        List<byte[]> payloads = new ArrayList<>();
        byte[] pack = source.voice().records(MINUTE, minutes, now);
        payloads.add(minutes.size() == 1 && mischief.damages(from) ? DamagedFrame.of(pack) : pack);
        if (until.equals(endOfHour)) {
            Voice.Averages hour = stamped(source.hour(endOfHour.minus(HOUR), mischief.drift()));
            payloads.add(source.voice().records(HOUR, List.of(hour), now));
        }
        if (mischief.storm()) {
            List<byte[]> once = List.copyOf(payloads);
            for (int copy = 1; copy < Mischief.STORM_COPIES; copy++) {
                payloads.addAll(once);
            }
            payloads.add(theHourBefore(from, now));
        }
        return new Batch(from, until, payloads);
    }

    /** In a duplicate storm the device also repeats the sixty minutes before. */
    private byte[] theHourBefore(Instant minute, Instant now) {
        List<Voice.Averages> minutes = new ArrayList<>();
        for (Instant at = minute.minus(HOUR); at.isBefore(minute); at = at.plus(MINUTE)) {
            minutes.add(source.minute(at, mischief.drift()));
        }
        return source.voice().records(MINUTE, minutes, now);
    }

    private Voice.Averages stamped(Voice.Averages averages) {
        return new Voice.Averages(mischief.stamp(averages.start()), averages.values());
    }
}
