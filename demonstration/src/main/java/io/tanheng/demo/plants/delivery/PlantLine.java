/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.cli.mqtt.MqttSender;
import io.tanheng.cli.mqtt.SendFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The connection of one plant: its sources share one MQTT client and one thread. */
final class PlantLine implements AutoCloseable, Runnable {

    private static final Logger LOG = System.getLogger(PlantLine.class.getName());
    private static final long PAUSE_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 1000;

    private final String url;
    private final String clientIdentifier;
    private final List<SourceLane> lanes;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean ended;
    private Optional<MqttSender> sender = Optional.empty();
    private boolean complained;

    PlantLine(String url, String clientIdentifier, List<SourceLane> lanes, Clock clock) {
        this.url = url;
        this.clientIdentifier = clientIdentifier;
        this.lanes = List.copyOf(lanes);
        this.clock = clock;
        thread = new Thread(this, clientIdentifier);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    List<SourceLane> lanes() {
        return lanes;
    }

    @Override
    public void run() {
        while (!ended) {
            boolean well = turnSafely();
            rest(well ? PAUSE_MILLIS : PATIENCE_MILLIS);
        }
        sender.ifPresent(MqttSender::close);
    }

    @Override
    public void close() {
        ended = true;
        wake.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault of ours must not silence a plant for good. */
    private boolean turnSafely() {
        try {
            return turn();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, clientIdentifier + " could not report and tries again", failure);
            lanes.forEach(SourceLane::startOver);
            return false;
        }
    }

    /** One round over all sources; false when the broker is away or nobody listens. */
    private boolean turn() {
        Optional<MqttSender> connected = connected();
        if (connected.isEmpty()) {
            return false;
        }
        boolean well = true;
        for (SourceLane lane : lanes) {
            well &= lane.settle();
            if (well) {
                lane.send(connected.get(), clock.instant(), wake::release);
            }
        }
        return well;
    }

    private Optional<MqttSender> connected() {
        if (sender.filter(MqttSender::connected).isPresent()) {
            return sender;
        }
        sender.ifPresent(MqttSender::close);
        lanes.forEach(SourceLane::startOver);
        sender = Optional.empty();
        try {
            sender = Optional.of(MqttSender.connect(url, clientIdentifier));
            complained = false;
        } catch (SendFailure e) {
            if (!complained) {
                LOG.log(Level.INFO, "{0} keeps its readings: {1}", clientIdentifier, e.getMessage());
                complained = true;
            }
        }
        return sender;
    }

    private void rest(long millis) {
        try {
            if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            ended = true;
            Thread.currentThread().interrupt();
        }
    }
}
