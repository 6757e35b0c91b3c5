/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import io.tanheng.contracts.fault.StopPoints;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Acknowledges messages to the broker in the order they came, as MQTT asks, from one thread of its own.
 *
 * <p>An arrival of a lost connection is never acknowledged on the next one: packet ids start anew there, so the wrong message
 * could be forgotten. The broker delivers it again.
 */
final class Acknowledgements implements AutoCloseable {

    private final BlockingQueue<Arrival> waiting = new LinkedBlockingQueue<>();
    private final MqttObserver observer;
    private final StopPoints stopPoints;
    private final Thread thread;
    private volatile @Nullable Arrival awaited;
    private volatile boolean closed;

    Acknowledgements(MqttObserver observer, StopPoints stopPoints) {
        this.observer = observer;
        this.stopPoints = stopPoints;
        this.thread = new Thread(this::run, "mqtt-acknowledgements");
        thread.setDaemon(true);
        thread.start();
    }

    void add(Arrival arrival) {
        waiting.add(arrival);
    }

    /** Says that an arrival may be settled now. */
    void wake(Arrival arrival) {
        if (arrival == awaited) {
            LockSupport.unpark(thread);
        }
    }

    /** Says that any arrival may be settled now. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        try {
            while (!closed) {
                settle(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(Arrival arrival) {
        awaited = arrival;
        while (!arrival.settled() && !closed) {
            LockSupport.park(this);
        }
        awaited = null;
        if (!arrival.safe() || arrival.connection().isLost() || closed) {
            return;
        }
        stopPoints.passed("ingest-before-ack");
        if (arrival.connection().acknowledge(arrival.packetId())) {
            observer.acknowledged(System.nanoTime() - arrival.arrivedNanos());
            stopPoints.passed("ingest-after-ack");
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
