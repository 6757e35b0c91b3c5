/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;

/** One device's connection: publishes in order at QoS 1 and sends again, on a new connection, until acknowledged. */
final class DeviceConnection implements AutoCloseable {
    private static final int MOST_IN_FLIGHT = 64;
    private static final int KEEP_ALIVE_SECONDS = 5;
    private static final int CONNECT_TIMEOUT_SECONDS = 5;
    private static final long RETRY_MILLISECONDS = 100;

    private final String brokerUrl;
    private final String clientId;
    private final Ledger ledger;
    private final BlockingQueue<Shipment> waiting = new LinkedBlockingQueue<>();
    private final ConcurrentSkipListMap<Long, Shipment> inFlight = new ConcurrentSkipListMap<>();
    private final Thread sender;
    private volatile boolean closed;
    private long nextNumber;

    DeviceConnection(String brokerUrl, String clientId, Ledger ledger) {
        this.brokerUrl = brokerUrl;
        this.clientId = clientId;
        this.ledger = ledger;
        this.sender = new Thread(this::run, clientId);
        sender.setDaemon(true);
        sender.start();
    }

    void send(Shipment shipment) {
        waiting.add(shipment);
    }

    /** Shipments that the broker has not acknowledged yet. */
    int pending() {
        return waiting.size() + inFlight.size();
    }

    private void run() {
        while (!closed) {
            try {
                MqttAsyncClient client = connect();
                try {
                    converse(client, new AtomicBoolean());
                } finally {
                    abandon(client);
                }
            } catch (MqttException e) {
                pause(RETRY_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void converse(MqttAsyncClient client, AtomicBoolean broken) throws MqttException, InterruptedException {
        for (Map.Entry<Long, Shipment> again : new ArrayList<>(inFlight.entrySet())) {
            publish(client, again.getKey(), again.getValue(), broken, true);
        }
        pump(client, broken);
    }

    private void pump(MqttAsyncClient client, AtomicBoolean broken) throws MqttException, InterruptedException {
        while (!closed && !broken.get() && client.isConnected()) {
            if (inFlight.size() >= MOST_IN_FLIGHT) {
                pause(1);
                continue;
            }
            Shipment next = waiting.poll(50, TimeUnit.MILLISECONDS);
            if (next != null) {
                inFlight.put(nextNumber, next);
                publish(client, nextNumber++, next, broken, false);
            }
        }
    }

    private void publish(MqttAsyncClient client, long number, Shipment shipment, AtomicBoolean broken, boolean again)
            throws MqttException {
        MqttMessage message = new MqttMessage(shipment.payload());
        message.setQos(1);
        ledger.published(again);
        client.publish(shipment.topic(), message, number, new MqttActionListener() {
            @Override
            public void onSuccess(IMqttToken token) {
                if (inFlight.remove(number) != null) {
                    ledger.acknowledged(shipment);
                }
            }

            @Override
            public void onFailure(IMqttToken token, Throwable cause) {
                broken.set(true);
            }
        });
    }

    private MqttAsyncClient connect() throws MqttException {
        MqttAsyncClient client = new MqttAsyncClient(brokerUrl, clientId, new MemoryPersistence());
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout(CONNECT_TIMEOUT_SECONDS);
        options.setAutomaticReconnect(false);
        try {
            client.connect(options).waitForCompletion(TimeUnit.SECONDS.toMillis(CONNECT_TIMEOUT_SECONDS));
            return client;
        } catch (MqttException e) {
            abandon(client);
            throw e;
        }
    }

    private static void abandon(MqttAsyncClient client) {
        try {
            client.disconnectForcibly(0, 10, false);
        } catch (MqttException ignored) {
            // The connection is broken already: that is why it is abandoned.
        }
        try {
            client.close(true);
        } catch (MqttException ignored) {
            // Nothing of it is used again.
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        sender.interrupt();
    }
}
