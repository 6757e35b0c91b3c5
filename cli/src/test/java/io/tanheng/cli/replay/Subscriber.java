/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.parts.TestSubscriber;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.mqttv5.common.MqttException;

/** Takes every device message, as ingest would. */
record Subscriber(TestSubscriber subscriber, List<Arrived> arrived) implements AutoCloseable {

    /** A message. */
    record Arrived(String topic, byte[] payload) {}

    static Subscriber listen(String url) throws MqttException {
        List<Arrived> arrived = new CopyOnWriteArrayList<>();
        return new Subscriber(
                TestSubscriber.listen(
                        url, MqttTopic.ALL_DEVICES, (topic, payload) -> arrived.add(new Arrived(topic, payload))),
                arrived);
    }

    @Override
    public void close() throws MqttException {
        subscriber.close();
    }
}
