/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * Subscribes as ingest does, acknowledges each message by hand and does nothing else.
 *
 * <p>Arguments: broker URL, topic filter, receive maximum. It answers each line on standard input with how many messages it
 * has acknowledged so far, and ends with the input.
 */
public final class BareSubscriber implements MqttCallback {
    private static final long WAIT_MILLISECONDS = 30_000;

    private final MqttAsyncClient client;
    private final AtomicLong acknowledged = new AtomicLong();

    private BareSubscriber(MqttAsyncClient client) {
        this.client = client;
    }

    /** See the class comment. */
    public static void main(String[] arguments) throws MqttException, IOException {
        MqttAsyncClient client = new MqttAsyncClient(arguments[0], "bare-subscriber", new MemoryPersistence());
        BareSubscriber subscriber = new BareSubscriber(client);
        client.setManualAcks(true);
        client.setCallback(subscriber);
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(3600L);
        options.setReceiveMaximum(Integer.valueOf(arguments[2]));
        client.connect(options).waitForCompletion(WAIT_MILLISECONDS);
        client.subscribe(arguments[1], 1).waitForCompletion(WAIT_MILLISECONDS);
        Answers.toEachLine(line -> Long.toString(subscriber.acknowledged.get()));
        client.disconnect().waitForCompletion(WAIT_MILLISECONDS);
        client.close();
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) throws MqttException {
        client.messageArrivedComplete(message.getId(), message.getQos());
        acknowledged.incrementAndGet();
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
