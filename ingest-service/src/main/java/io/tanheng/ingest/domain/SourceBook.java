/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** All registrations in memory, as the topic of sources tells them; safe for any number of threads. */
public final class SourceBook {

    private final Map<SourceId, RegisteredSource> byId = new ConcurrentHashMap<>();
    private final Map<String, RegisteredSource> byTopic = new ConcurrentHashMap<>();

    /** Writes a registration into the book; one that is older than what the book has is passed over. */
    public synchronized void put(SourceRegistration registration) {
        RegisteredSource known = byId.get(registration.id());
        if (known != null && known.registration().version() > registration.version()) {
            return;
        }
        remove(registration.id());
        RegisteredSource source = new RegisteredSource(registration);
        byId.put(registration.id(), source);
        byTopic.put(source.topic(), source);
        notifyAll();
    }

    /**
     * Waits until the book has a registration, see {@link #has}.
     *
     * @return whether it has by now
     */
    public synchronized boolean await(SourceRegistration registration, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!has(registration)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Whether it has a registration, or a newer one of the same source. */
    public boolean has(SourceRegistration registration) {
        RegisteredSource known = byId.get(registration.id());
        return known != null && known.registration().version() >= registration.version();
    }

    public synchronized void remove(SourceId id) {
        RegisteredSource gone = byId.remove(id);
        if (gone != null) {
            byTopic.remove(gone.topic());
        }
    }

    /** The source that publishes to this very topic. */
    public Optional<RegisteredSource> ofTopic(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    public Optional<RegisteredSource> of(SourceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public int size() {
        return byId.size();
    }
}
