/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import io.tanheng.contracts.fault.StopPoints;
import io.tanheng.ingest.domain.DeviceMessageReceiver;
import io.tanheng.ingest.domain.DeviceMessages;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Device messages over MQTT 5 by Eclipse Paho.
 *
 * <p>One thread keeps a connection: it connects and subscribes, waits until the connection is lost for whatever reason, and
 * connects again with growing pauses. Paho's own reconnection is off: it starts only after a first success and gives no place
 * to tell the messages of one connection from those of the next.
 */
public final class PahoDeviceMessages implements DeviceMessages {

    private static final Logger LOG = Logger.getLogger(PahoDeviceMessages.class);
    private static final Duration FOR_ORDERLY_END = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final MqttSettings settings;
    private final MqttObserver observer;
    private final StopPoints stopPoints;

    public PahoDeviceMessages(MqttSettings settings, MqttObserver observer, StopPoints stopPoints) {
        this.settings = settings;
        this.observer = observer;
        this.stopPoints = stopPoints;
    }

    @Override
    public AutoCloseable deliverTo(DeviceMessageReceiver receiver) {
        Keeper keeper = new Keeper(receiver, new Acknowledgements(observer, stopPoints));
        keeper.thread.start();
        return keeper;
    }

    /** Keeps one connection after another. */
    private final class Keeper implements AutoCloseable {

        private final DeviceMessageReceiver receiver;
        private final Acknowledgements acknowledgements;
        private final Thread thread = new Thread(this::run, "mqtt-keeper");
        private volatile @Nullable MqttConnection current;
        private volatile boolean closed;
        private boolean subscribed;

        private Keeper(DeviceMessageReceiver receiver, Acknowledgements acknowledgements) {
            this.receiver = receiver;
            this.acknowledgements = acknowledgements;
            thread.setDaemon(true);
        }

        private void run() {
            Duration pause = FIRST_PAUSE.dividedBy(2);
            while (!closed) {
                long start = System.nanoTime();
                connectAndWait();
                boolean held =
                        System.nanoTime() - start > settings.longestPause().toNanos();
                pause = held ? FIRST_PAUSE : longer(pause);
                pause(pause);
            }
        }

        /** Returns when there is no connection, be it lost or not made. */
        private void connectAndWait() {
            try {
                makeSureOfSubscription();
                MqttConnection connection = MqttConnection.open(settings, receiver, acknowledgements);
                current = connection;
                if (!connection.sessionKept()) {
                    connection.subscribe(settings);
                }
                observer.connected();
                LOG.infof("Connected to the MQTT broker %s as %s", settings.url(), settings.clientId());
                String why = connection.awaitLoss();
                observer.lost(why);
                LOG.logf(
                        closed ? Logger.Level.INFO : Logger.Level.WARN,
                        "Left the MQTT broker %s: %s",
                        settings.url(),
                        why);
                connection.close();
            } catch (MqttException e) {
                LOG.warnf("No connection to the MQTT broker %s: %s; trying again", settings.url(), e);
            } catch (InterruptedException e) {
                closed = true;
                Thread.currentThread().interrupt();
            } finally {
                current = null;
            }
        }

        /**
         * Subscribes once in the life of the process, on a connection of its own.
         *
         * <p>A kept session has its subscription, unless the process that made the session died before it subscribed, which
         * nobody can ask the broker. To subscribe again while messages are on their way is not safe: Artemis then forgets to
         * send on. So it is done while nothing is taken; what comes meanwhile the broker sends again on the next connection.
         */
        private void makeSureOfSubscription() throws MqttException {
            if (subscribed) {
                return;
            }
            MqttConnection connection = MqttConnection.open(settings.oneAtATime(), message -> {}, acknowledgements);
            connection.subscribe(settings);
            connection.lost("the subscription is made");
            connection.close();
            subscribed = true;
        }

        private Duration longer(Duration pause) {
            Duration twice = pause.multipliedBy(2);
            return twice.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : twice;
        }

        /** With some chance in it, so that replicas do not all knock at once. */
        private void pause(Duration pause) {
            if (!closed) {
                long nanos = pause.toNanos();
                LockSupport.parkNanos(nanos + ThreadLocalRandom.current().nextLong(nanos / 4 + 1));
            }
        }

        /** Stops taking messages; what was not acknowledged the broker delivers to the next who asks. */
        @Override
        public void close() {
            closed = true;
            MqttConnection connection = current;
            if (connection != null) {
                connection.lost("this service ends");
            }
            LockSupport.unpark(thread);
            try {
                thread.join(FOR_ORDERLY_END.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            acknowledgements.close();
        }
    }
}
