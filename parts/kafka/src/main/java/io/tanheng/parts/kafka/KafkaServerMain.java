/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one Kafka server, broker and controller in one, as {@code kafka.Kafka} does, and says when it is ready.
 *
 * <p>Arguments: the file of settings, and a file that is written when the server takes requests. Storage is formatted in this
 * process at the first start, which spares a virtual machine of its own.
 */
public final class KafkaServerMain {

    private static final Path FORMATTED = Path.of("formatted");

    private KafkaServerMain() {}

    /** Starts the server and returns when it has been told to end. */
    public static void main(String[] arguments) throws IOException {
        Path settings = Path.of(arguments[0]);
        Path ready = Path.of(arguments[1]);
        formatOnce(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(read(settings)), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "orderly-end"));
        server.startup();
        Files.writeString(ready, "ready\n");
        server.awaitShutdown();
    }

    /** The marker is written last, so that a process killed while formatting formats again. */
    private static void formatOnce(Path settings) throws IOException {
        if (Files.exists(FORMATTED)) {
            return;
        }
        String cluster = Uuid.randomUuid().toString();
        String[] format = {"format", "--ignore-formatted", "--cluster-id", cluster, "--config", settings.toString()};
        int outcome = StorageTool.execute(format, System.out);
        if (outcome != 0) {
            throw new IllegalStateException("Kafka's storage could not be formatted, the tool returned " + outcome);
        }
        Files.writeString(FORMATTED, cluster + "\n");
    }

    private static Properties read(Path settings) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
