/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.HourKey;
import io.tanheng.accounting.domain.ledger.OpenHour;
import io.tanheng.accounting.domain.ledger.Tick;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.SourceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Publishes how far the newest open hour of each live source has come, each at most once in a period. */
final class LivePublisher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LivePublisher.class);

    private final HourMaking making;
    private final Publisher publisher;
    private final Clock clock;
    private final long periodNanos;
    private final Duration wallGrace;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "accounting-live"));
    private final AtomicInteger underWay = new AtomicInteger();
    private final Map<SourceId, Long> published = new HashMap<>();

    LivePublisher(HourMaking making, Publisher publisher, Clock clock, Duration period, Duration wallGrace) {
        this.making = making;
        this.publisher = publisher;
        this.clock = clock;
        this.periodNanos = period.toNanos();
        this.wallGrace = wallGrace;
    }

    /** Publishes the hours that changed; skips a round when the one before is not done, for the next is newer. */
    void publish(Collection<OpenHour> newest, Tick now) {
        if (underWay.get() > 0) {
            return;
        }
        for (OpenHour hour : newest) {
            if (isLive(hour, now) && isDue(hour, now)) {
                published.put(hour.key().source(), now.nanos());
                HourBlock soFar = hour.samples().block();
                underWay.incrementAndGet();
                worker.execute(() -> publish(hour.key(), soFar));
            }
        }
    }

    private boolean isLive(OpenHour hour, Tick now) {
        return now.clock().isBefore(hour.end().plus(wallGrace))
                && now.clock().isAfter(hour.key().start().minus(wallGrace));
    }

    private boolean isDue(OpenHour hour, Tick now) {
        Long last = published.get(hour.key().source());
        return last == null || (hour.changedNanos() >= last && now.nanos() - last >= periodNanos);
    }

    private void publish(HourKey key, HourBlock soFar) {
        try {
            publisher.publish(making.live(key.source(), key.start(), soFar, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("Could not publish a provisional hour", e);
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
