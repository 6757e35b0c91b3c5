/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.domain.HourSealed;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One who watches hears everything that changed, gathered, and never more than it can take. */
class WatcherTest {

    private static final SourceId ONE = new SourceId("a", "b", "one");
    private static final SourceId TWO = new SourceId("a", "b", "two");

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final TestSink sink = new TestSink();

    /** Takes what it is sent while it is open. */
    private static final class TestSink implements Watcher.Sink {
        private final List<Watcher.Changes> received = new CopyOnWriteArrayList<>();
        private volatile boolean open = true;

        @Override
        public boolean ready() {
            return open;
        }

        @Override
        public void send(Watcher.Changes changes) {
            received.add(changes);
        }

        @Override
        public void keepAlive() {}
    }

    @AfterEach
    void stop() {
        scheduler.shutdownNow();
    }

    private Watcher watcher(long milliseconds) {
        return new Watcher(sink, scheduler, TimeUnit.MILLISECONDS.toNanos(milliseconds), closed -> {});
    }

    @Test
    void manyChangesOfASourceAreToldAsOne() {
        sink.open = false;
        Watcher watcher = watcher(1);
        for (int i = 0; i < 1000; i++) {
            watcher.sourceChanged(ONE);
            watcher.sourceChanged(TWO);
        }
        sink.open = true;
        await().until(() -> !sink.received.isEmpty());
        assertThat(sink.received).hasSize(1);
        assertThat(sink.received.get(0).sources()).containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test
    void aWatcherThatTakesNothingIsOwedNoMoreThanEachThingOnce() {
        sink.open = false;
        Watcher watcher = watcher(1);
        for (int hour = 0; hour < 5000; hour++) {
            watcher.hourSealed(new HourSealed(ONE, Instant.ofEpochSecond(3600L * hour), 1, HourStatus.VALID));
        }
        watcher.quarantineChanged();
        sink.open = true;
        await().until(() -> !sink.received.isEmpty());
        assertThat(sink.received.get(0).hours()).hasSize(100);
        assertThat(sink.received.get(0).hours().get(99).hour()).isEqualTo(Instant.ofEpochSecond(3600L * 4999));
        assertThat(sink.received.get(0).quarantine()).isTrue();
    }

    @Test
    void ofAnHourOnlyTheNewestVersionIsTold() {
        sink.open = false;
        Watcher watcher = watcher(1);
        for (int version = 1; version <= 3; version++) {
            watcher.hourSealed(new HourSealed(ONE, Instant.EPOCH, version, HourStatus.VALID));
        }
        sink.open = true;
        await().until(() -> !sink.received.isEmpty());
        assertThat(sink.received.get(0).hours()).extracting(HourSealed::version).containsExactly(3);
    }

    @Test
    void aClosedWatcherHearsNothing() {
        Watcher watcher = watcher(1);
        watcher.close();
        watcher.sourceChanged(ONE);
        Watcher other = watcher(1);
        other.sourceChanged(TWO);
        await().until(() -> !sink.received.isEmpty());
        assertThat(sink.received).hasSize(1);
        assertThat(sink.received.get(0).sources()).containsExactly(TWO);
    }
}
