/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.util.function.BiConsumer;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;

/** Listens in tests as ingest does: its session outlives the broker's death, and it comes back as soon as the broker does. */
public final class TestSubscriber implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 20_000;
    private static final long SESSION_SECONDS = 3_600;

    private final MqttAsyncClient client;
    private final String topics;

    private TestSubscriber(MqttAsyncClient client, String topics) {
        this.client = client;
        this.topics = topics;
    }

    /**
     * Returns when the broker has the subscription.
     *
     * @param topics a topic filter
     * @param receiver takes topic and payload of each message, one after the other
     */
    public static TestSubscriber listen(String url, String topics, BiConsumer<String, byte[]> receiver)
            throws MqttException {
        MqttAsyncClient client = new MqttAsyncClient(url, "test-subscriber", new MemoryPersistence());
        client.setCallback(new Arrivals((topic, message) -> receiver.accept(topic, message.getPayload())));
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(SESSION_SECONDS);
        options.setAutomaticReconnect(true);
        options.setAutomaticReconnectDelay(1, 1);
        client.connect(options).waitForCompletion(PATIENCE_MILLISECONDS);
        client.subscribe(topics, 1).waitForCompletion(PATIENCE_MILLISECONDS);
        return new TestSubscriber(client, topics);
    }

    /** Ends the subscription too, so that the broker gathers nothing for the next one. */
    @Override
    public void close() throws MqttException {
        if (client.isConnected()) {
            client.unsubscribe(topics).waitForCompletion(PATIENCE_MILLISECONDS);
        }
        client.disconnectForcibly(0, 500, true);
        client.close(true);
    }
}
