/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.domain.HourSealed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One who watches. Changes are gathered as what changed, not as what it was: a slow watcher skips states and never falls
 * behind, and what is gathered is bounded by the number of sources.
 */
final class Watcher implements AutoCloseable {

    private static final int MOST_HOURS = 100;

    /** Where a watcher's news go. */
    interface Sink {

        /** Whether the other side has taken what it was sent before. */
        boolean ready();

        void send(Changes changes);

        void keepAlive();
    }

    /** What changed since the last time, each thing once. */
    record Changes(Set<SourceId> sources, List<HourSealed> hours, boolean quarantine) {}

    private final Sink sink;
    private final ScheduledExecutorService scheduler;
    private final long intervalNanoseconds;
    private final Consumer<Watcher> onClose;

    private final Set<SourceId> sources = new LinkedHashSet<>();
    private final Map<String, HourSealed> hours = new LinkedHashMap<>();
    private boolean quarantine;
    private boolean scheduled;
    private @Nullable Future<?> pending;
    private boolean closed;
    private long lastSent;

    Watcher(Sink sink, ScheduledExecutorService scheduler, long intervalNanoseconds, Consumer<Watcher> onClose) {
        this.sink = sink;
        this.scheduler = scheduler;
        this.intervalNanoseconds = intervalNanoseconds;
        this.onClose = onClose;
        this.lastSent = System.nanoTime() - intervalNanoseconds;
    }

    synchronized void sourceChanged(SourceId source) {
        sources.add(source);
        schedule();
    }

    /** Of an hour only the newest version is worth a word; of very many hours only the last. */
    synchronized void hourSealed(HourSealed hour) {
        String key = hour.source().key() + ' ' + hour.hour();
        hours.remove(key);
        hours.put(key, hour);
        if (hours.size() > MOST_HOURS) {
            hours.remove(hours.keySet().iterator().next());
        }
        schedule();
    }

    synchronized void quarantineChanged() {
        quarantine = true;
        schedule();
    }

    private void schedule() {
        if (!scheduled && !closed) {
            scheduled = true;
            long wait = Math.max(0, lastSent + intervalNanoseconds - System.nanoTime());
            try {
                pending = scheduler.schedule(this::flush, wait, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException stopping) {
                closed = true;
            }
        }
    }

    private void flush() {
        Changes changes;
        synchronized (this) {
            scheduled = false;
            lastSent = System.nanoTime();
            if (closed) {
                return;
            }
            if (!sink.ready()) {
                schedule();
                return;
            }
            changes = new Changes(Set.copyOf(sources), new ArrayList<>(hours.values()), quarantine);
            sources.clear();
            hours.clear();
            quarantine = false;
        }
        sink.send(changes);
    }

    void keepAlive() {
        if (sink.ready()) {
            sink.keepAlive();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pending != null) {
            pending.cancel(false);
        }
        onClose.accept(this);
    }
}
