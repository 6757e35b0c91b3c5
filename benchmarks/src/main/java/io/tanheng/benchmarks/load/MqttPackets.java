/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** MQTT 5 packets as bytes: the two a publisher sends. */
final class MqttPackets {
    private static final int CONNECT = 0x10;
    private static final int PUBLISH_QOS_1 = 0x32;
    private static final int VERSION_5 = 5;
    private static final int CLEAN_START = 2;

    private MqttPackets() {}

    static byte[] connect(String clientId) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, "MQTT");
        body.write(VERSION_5);
        body.write(CLEAN_START);
        body.write(0);
        body.write(0);
        body.write(0);
        text(body, clientId);
        return packet(CONNECT, body.toByteArray());
    }

    /** A publish packet whose identifier, right behind the topic, is still zero. */
    static byte[] publish(String topic, byte[] payload) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, topic);
        body.write(0);
        body.write(0);
        body.write(0);
        body.writeBytes(payload);
        return packet(PUBLISH_QOS_1, body.toByteArray());
    }

    private static byte[] packet(int type, byte[] body) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(type);
        int rest = body.length;
        do {
            int digit = rest & 0x7F;
            rest >>= 7;
            packet.write(rest > 0 ? digit | 0x80 : digit);
        } while (rest > 0);
        packet.writeBytes(body);
        return packet.toByteArray();
    }

    private static void text(ByteArrayOutputStream body, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        body.write(bytes.length >> 8);
        body.write(bytes.length);
        body.writeBytes(bytes);
    }
}
