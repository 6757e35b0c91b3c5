/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;

/** A reader whose session, and with it its subscription, stays at the broker while it is away. */
final class DurableReader {

    private static final long PATIENCE_SECONDS = 30;

    private final String address;
    private final String topic;

    DurableReader(String address, String topic) {
        this.address = address;
        this.topic = topic;
    }

    /** Connects, reads so many different messages (one may come twice at this quality of service), and goes away again. */
    Set<String> connectAndRead(int wanted) throws MqttException, InterruptedException {
        BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        Set<String> texts = new LinkedHashSet<>();
        MqttAsyncClient client = new MqttAsyncClient(address, "reader", new MemoryPersistence());
        try {
            client.setCallback(
                    new Arrivals((ignored, message) -> arrived.add(new String(message.getPayload(), UTF_8))));
            client.connect(keptSession()).waitForCompletion();
            client.subscribe(topic, 1).waitForCompletion();
            while (texts.size() < wanted) {
                String text = arrived.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (text == null) {
                    return texts;
                }
                texts.add(text);
            }
            client.disconnect().waitForCompletion();
        } finally {
            client.close(true);
        }
        return texts;
    }

    private static MqttConnectionOptions keptSession() {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(86_400L);
        return options;
    }
}
