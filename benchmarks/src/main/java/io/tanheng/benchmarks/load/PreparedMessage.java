/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A publish packet made before the clock runs; only its identifier is filled in when it is sent. */
public final class PreparedMessage {
    private final byte[] packet;
    private final int identifierAt;

    public PreparedMessage(String topic, byte[] payload) {
        this.packet = MqttPackets.publish(topic, payload);
        int topicLength = topic.getBytes(StandardCharsets.UTF_8).length;
        this.identifierAt = packet.length - payload.length - 3;
        if (identifierAt < topicLength) {
            throw new IllegalStateException("The identifier stands behind the topic");
        }
    }

    void writeTo(OutputStream out, int identifier) throws IOException {
        out.write(packet, 0, identifierAt);
        out.write(identifier >> 8);
        out.write(identifier);
        out.write(packet, identifierAt + 2, packet.length - identifierAt - 2);
    }
}
