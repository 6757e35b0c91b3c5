/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.domain.Arrivals;
import io.tanheng.reporting.domain.HourSealed;
import io.tanheng.reporting.domain.Watchers;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells every watcher what changed: at once when it was quiet, and a few times a second when it is not. */
@ApplicationScoped
public class LiveHub implements Watchers {

    private static final long KEEP_ALIVE_SECONDS = 15;

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "live-hub");
        thread.setDaemon(true);
        return thread;
    });
    private final QuarantineBoard board;
    private final Arrivals arrivals;
    private final ServiceClock clock;
    private final long intervalNanoseconds;

    LiveHub(ReportingSettings settings, QuarantineBoard board, Arrivals arrivals, ServiceClock clock) {
        this.board = board;
        this.arrivals = arrivals;
        this.clock = clock;
        this.intervalNanoseconds = settings.liveInterval().toNanos();
        var ticks = scheduler.scheduleAtFixedRate(
                () -> watchers.forEach(Watcher::keepAlive), KEEP_ALIVE_SECONDS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        assert !ticks.isDone();
    }

    @PreDestroy
    void stop() {
        scheduler.shutdownNow();
    }

    /** Adds a watcher until it is closed. */
    Watcher watch(Watcher.Sink sink) {
        Watcher watcher = new Watcher(sink, scheduler, intervalNanoseconds, watchers::remove);
        watchers.add(watcher);
        return watcher;
    }

    /** How many are watching. */
    public int watching() {
        return watchers.size();
    }

    @Override
    public void sourceChanged(SourceId source) {
        watchers.forEach(watcher -> watcher.sourceChanged(source));
    }

    @Override
    public void hourSealed(HourSealed hour) {
        arrivals.heard(hour, clock.instant(), System.nanoTime());
        watchers.forEach(watcher -> watcher.hourSealed(hour));
    }

    @Override
    public void quarantineChanged() {
        if (!watchers.isEmpty()) {
            board.count();
        }
        watchers.forEach(Watcher::quarantineChanged);
    }
}
