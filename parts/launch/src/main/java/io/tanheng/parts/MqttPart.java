/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import io.tanheng.parts.mqtt.MqttBrokerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An MQTT 5 broker, Apache ActiveMQ Artemis, whose acknowledgement means that the message is on the disk. */
public final class MqttPart extends ProcessPart {

    private static final String READY = "ready.txt";

    private final int port;
    private final JavaOptions java;

    /** A broker in a folder of its own, listening on the port of the loopback address. */
    public MqttPart(Path folder, int port, JavaOptions java) {
        super("MQTT broker", folder);
        this.port = port;
        this.java = java;
    }

    @Override
    public String address() {
        return "tcp://127.0.0.1:" + port;
    }

    /** The broker's audit would write four lines for each message that passes. */
    @Override
    List<String> command() throws IOException {
        Files.deleteIfExists(folder().resolve(READY));
        List<String> command = java.command();
        command.addAll(QuietLog.options("org.apache.activemq.audit"));
        command.addAll(List.of(
                "-cp",
                ChildClassPath.of(MqttBrokerMain.class),
                MqttBrokerMain.class.getName(),
                "127.0.0.1",
                Integer.toString(port),
                READY));
        return command;
    }

    @Override
    boolean answers() {
        return Files.exists(folder().resolve(READY));
    }
}
