/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import io.tanheng.parts.kafka.KafkaServerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Apache Kafka in KRaft mode, broker and controller in one process, each record on the disk before it is acknowledged. */
public final class KafkaPart extends ProcessPart {

    private static final String SETTINGS = "server.properties";
    private static final String READY = "ready.txt";

    private final int port;
    private final int advertisedPort;
    private final int controllerPort;
    private final JavaOptions java;

    /** A Kafka in a folder of its own, listening on the port of the loopback address. */
    public KafkaPart(Path folder, int port, JavaOptions java) {
        this(folder, port, port, java);
    }

    /** A Kafka that tells its clients to connect to another port of the loopback address, where a proxy may stand. */
    public KafkaPart(Path folder, int port, int advertisedPort, JavaOptions java) {
        super("Kafka", folder);
        this.port = port;
        this.advertisedPort = advertisedPort;
        this.controllerPort = FreePorts.find();
        this.java = java;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    List<String> command() throws IOException {
        Files.deleteIfExists(folder().resolve(READY));
        Files.writeString(folder().resolve(SETTINGS), settings());
        List<String> command = java.command();
        command.addAll(QuietLog.options("org.apache.kafka", "kafka", "state.change"));
        command.addAll(List.of(
                "-cp", ChildClassPath.of(KafkaServerMain.class), KafkaServerMain.class.getName(), SETTINGS, READY));
        return command;
    }

    /** The server writes the file when its start has returned, which is when the broker takes requests. */
    @Override
    boolean answers() {
        return Files.exists(folder().resolve(READY));
    }

    /**
     * A single server has no replica to fall back on, so each record is synced to the disk (flush.messages=1). The short
     * session lets a killed broker back in after two seconds instead of nine. The time of a record is when it arrived:
     * late measurements must not be taken for old ones by retention.
     */
    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=BROKER://127.0.0.1:%3$d
                listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=BROKER
                log.dirs=data
                auto.create.topics.enable=false
                num.partitions=1
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                log.flush.interval.messages=1
                log.message.timestamp.type=LogAppendTime
                log.cleaner.dedupe.buffer.size=16777216
                log.segment.bytes=67108864
                """.formatted(port, controllerPort, advertisedPort);
    }
}
