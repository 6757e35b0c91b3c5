/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The switches: what is broken now and since when, in simulated time. One is turned at a time; reading never waits. */
public final class Faults {

    /** How long the late back-fill keeps its readings. */
    public static final Duration WITHHELD = Duration.ofHours(6);

    /** How far the skewed clock runs ahead. */
    public static final Duration CLOCK_AHEAD = Duration.ofHours(3);

    private final Clock clock;
    private final Optional<BrokerSwitch> broker;
    private final FaultsFile file;
    private final Map<Fault, Instant> brokenSince = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Reads the switches as they were left.
     *
     * @param broker absent where the broker is a server of somebody else's, which is not ours to stop
     */
    public Faults(Clock clock, Optional<BrokerSwitch> broker, FaultsFile file) {
        this.clock = clock;
        this.broker = broker;
        this.file = file;
        brokenSince.putAll(file.read());
        // Whoever starts the demo starts the broker.
        brokenSince.remove(Fault.BROKER_OUTAGE);
    }

    /** Hears of every switch that is turned off. */
    @FunctionalInterface
    public interface Listener {

        /** Something works again that was broken since the given simulated time. */
        void mended(Fault fault, Instant brokenSince);
    }

    public void onMended(Listener listener) {
        listeners.add(listener);
    }

    /** Whether a switch can be turned here. */
    public boolean possible(Fault fault) {
        return fault != Fault.BROKER_OUTAGE || broker.isPresent();
    }

    /** Since when something is broken; empty when it works. */
    public Optional<Instant> since(Fault fault) {
        return Optional.ofNullable(brokenSince.get(fault));
    }

    public boolean on(Fault fault) {
        return since(fault).isPresent();
    }

    /** Breaks something; breaking it twice changes nothing. */
    public synchronized void breakIt(Fault fault) {
        if (on(fault) || !possible(fault)) {
            return;
        }
        brokenSince.put(fault, clock.instant());
        file.write(brokenSince);
        if (fault == Fault.BROKER_OUTAGE) {
            broker.ifPresent(BrokerSwitch::stop);
        }
    }

    /** Mends it; mending what works changes nothing. */
    public synchronized void mend(Fault fault) {
        Instant since = brokenSince.remove(fault);
        if (since == null) {
            return;
        }
        file.write(brokenSince);
        if (fault == Fault.BROKER_OUTAGE) {
            broker.ifPresent(BrokerSwitch::start);
        }
        listeners.forEach(listener -> listener.mended(fault, since));
    }

    /** Lets the late back-fill end by itself when its time has come. */
    public void passTime() {
        since(Fault.LATE_BACKFILL)
                .filter(since -> !clock.instant().isBefore(since.plus(WITHHELD)))
                .ifPresent(since -> mend(Fault.LATE_BACKFILL));
    }
}
