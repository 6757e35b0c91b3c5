/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.ingest.domain.DeviceMessage;
import io.tanheng.ingest.domain.DeviceMessageReceiver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.jboss.logging.Logger;

/** One connection to the broker, from its first packet to its loss; the next one is another object. */
final class MqttConnection {

    private static final Logger LOG = Logger.getLogger(MqttConnection.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FOR_FAREWELL = Duration.ofMillis(500);
    private static final int AT_LEAST_ONCE = 1;

    private final MqttAsyncClient client;
    private final Acknowledgements acknowledgements;
    private final CountDownLatch lost = new CountDownLatch(1);
    private volatile String why = "";
    private volatile boolean sessionKept;

    private MqttConnection(MqttAsyncClient client, Acknowledgements acknowledgements) {
        this.client = client;
        this.acknowledgements = acknowledgements;
    }

    /**
     * Connects; the session and the messages it holds are those of the same client id before.
     *
     * @throws MqttException where the broker is not there or refuses
     */
    static MqttConnection open(MqttSettings settings, DeviceMessageReceiver receiver, Acknowledgements acknowledgements)
            throws MqttException {
        MqttAsyncClient client = new MqttAsyncClient(settings.url(), settings.clientId(), new MemoryPersistence());
        MqttConnection connection = new MqttConnection(client, acknowledgements);
        try {
            client.setManualAcks(true);
            client.setCallback(new PahoCallback(connection, receiver));
            IMqttToken token = client.connect(options(settings));
            token.waitForCompletion(PATIENCE.toMillis());
            connection.sessionKept = token.getSessionPresent();
            return connection;
        } catch (MqttException e) {
            connection.lost("it did not come about");
            connection.close();
            throw e;
        }
    }

    /** Whether the broker still had the session, and so its subscription and what came for it meanwhile. */
    boolean sessionKept() {
        return sessionKept;
    }

    /** Asks for the messages of all devices, shared with the other replicas. */
    void subscribe(MqttSettings settings) throws MqttException {
        try {
            String filter = "$share/" + settings.group() + "/" + MqttTopic.ALL_DEVICES;
            client.subscribe(new MqttSubscription(filter, AT_LEAST_ONCE)).waitForCompletion(PATIENCE.toMillis());
        } catch (MqttException e) {
            lost("the subscription was not made");
            close();
            throw e;
        }
    }

    private static MqttConnectionOptions options(MqttSettings settings) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(settings.sessionExpiry().toSeconds());
        options.setReceiveMaximum(settings.receiveMaximum());
        options.setKeepAliveInterval((int) settings.keepAlive().toSeconds());
        options.setConnectionTimeout((int) PATIENCE.toSeconds());
        options.setAutomaticReconnect(false);
        if (settings.url().startsWith("tcp:")) {
            options.setSocketFactory(new BufferedSockets());
        }
        settings.user().ifPresent(options::setUserName);
        settings.password().ifPresent(password -> options.setPassword(password.getBytes(StandardCharsets.UTF_8)));
        return options;
    }

    /** Hands a message on; whatever fails there must not reach Paho, which would hide it and keep the message for ever. */
    void arrived(String topic, MqttMessage message, DeviceMessageReceiver receiver) {
        Arrival arrival = new Arrival(this, acknowledgements, message.getId(), System.nanoTime());
        if (message.getQos() >= AT_LEAST_ONCE) {
            acknowledgements.add(arrival);
        }
        try {
            receiver.arrived(new DeviceMessage(topic, message.getPayload(), message.isDuplicate(), arrival));
        } catch (RuntimeException e) {
            LOG.error("A message was not taken", e);
            arrival.redeliver(e.toString());
        }
    }

    /** Whether the acknowledgement went out. */
    boolean acknowledge(int packetId) {
        try {
            client.messageArrivedComplete(packetId, AT_LEAST_ONCE);
            return true;
        } catch (MqttException e) {
            lost("an acknowledgement could not be sent: " + e.getMessage());
            return false;
        }
    }

    /** Says that it is over, whoever ended it; the broker delivers again what was not acknowledged. */
    void lost(String reason) {
        if (!isLost()) {
            why = reason;
        }
        lost.countDown();
        acknowledgements.wake();
    }

    boolean isLost() {
        return lost.getCount() == 0;
    }

    /** Waits until the connection is lost and says why it is. */
    String awaitLoss() throws InterruptedException {
        lost.await();
        return why;
    }

    /** Frees what the client holds; the session stays with the broker. */
    void close() {
        try {
            if (client.isConnected()) {
                client.disconnectForcibly(0, FOR_FAREWELL.toMillis(), true);
            }
        } catch (MqttException e) {
            LOG.debug("The connection to the MQTT broker did not end in good order", e);
        }
        try {
            client.close(true);
        } catch (MqttException e) {
            LOG.debug("The MQTT client did not close in good order", e);
        }
    }
}
