/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts.mqtt;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;

/**
 * Runs one MQTT 5 broker, Apache ActiveMQ Artemis, whose acknowledgement means that the message is on the disk.
 *
 * <p>Arguments: host, port, and a file that is written when the broker takes connections. Data is kept in the working directory.
 */
public final class MqttBrokerMain {

    private MqttBrokerMain() {}

    /** Starts the broker; the virtual machine ends when it is told to. */
    public static void main(String[] arguments) throws Exception {
        String host = arguments[0];
        int port = Integer.parseInt(arguments[1]);
        Path ready = Path.of(arguments[2]);
        ActiveMQServerImpl broker = new ActiveMQServerImpl(DurableBroker.configuration(host, port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker), "orderly-end"));
        broker.start();
        Files.writeString(ready, "ready\n");
    }

    private static void stop(ActiveMQServerImpl broker) {
        try {
            broker.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The broker did not stop in order", failure);
        }
    }
}
