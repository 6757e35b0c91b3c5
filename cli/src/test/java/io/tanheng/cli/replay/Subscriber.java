/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.contracts.topics.MqttTopic;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** Takes every device message, as ingest would. */
final class Subscriber implements MqttCallback, AutoCloseable {

    private final MqttAsyncClient client;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    /** A message. */
    record Arrived(String topic, byte[] payload) {}

    private Subscriber(MqttAsyncClient client) {
        this.client = client;
    }

    static Subscriber listen(String url) throws MqttException {
        MqttAsyncClient client = new MqttAsyncClient(url, "subscriber", new MemoryPersistence());
        Subscriber subscriber = new Subscriber(client);
        client.setCallback(subscriber);
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(600L);
        options.setAutomaticReconnect(true);
        options.setAutomaticReconnectDelay(1, 1);
        client.connect(options).waitForCompletion(20_000);
        client.subscribe(MqttTopic.ALL_DEVICES, 1).waitForCompletion(20_000);
        return subscriber;
    }

    List<Arrived> arrived() {
        return arrived;
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        arrived.add(new Arrived(topic, message.getPayload()));
    }

    /** Ends the session, so that nobody is subscribed any more. */
    @Override
    public void close() throws MqttException {
        if (client.isConnected()) {
            client.unsubscribe(MqttTopic.ALL_DEVICES).waitForCompletion(20_000);
        }
        client.disconnectForcibly(0, 500, true);
        client.close(true);
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {}

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
