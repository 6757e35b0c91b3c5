/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;

/** Publishes texts at quality of service 1 and returns when all are acknowledged. */
final class Sender {

    private static final int UNDER_WAY = 100;

    private Sender() {}

    static void send(String address, String topic, List<String> texts) throws MqttException {
        MqttAsyncClient client = new MqttAsyncClient(address, "sender", new MemoryPersistence());
        try {
            client.connect().waitForCompletion();
            Deque<IMqttToken> underWay = new ArrayDeque<>();
            for (String text : texts) {
                underWay.add(client.publish(topic, text.getBytes(UTF_8), 1, false));
                if (underWay.size() >= UNDER_WAY) {
                    underWay.remove().waitForCompletion();
                }
            }
            for (IMqttToken token : underWay) {
                token.waitForCompletion();
            }
            client.disconnect().waitForCompletion();
        } finally {
            client.close(true);
        }
    }
}
