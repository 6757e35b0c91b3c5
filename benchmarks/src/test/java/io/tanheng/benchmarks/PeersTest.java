/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.benchmarks.load.ReadingsLoad;
import io.tanheng.benchmarks.peer.BareConsumer;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.benchmarks.peer.StreamsPeer;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.faults.fleet.Devices;
import io.tanheng.faults.fleet.FleetSettings;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.KafkaPart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is measured against does count right; how fast it is belongs to the benchmarks. */
class PeersTest {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration GRACE = Duration.ofMinutes(6);
    private static final String READINGS = Topic.READINGS.topicName();
    private static final int SOURCES = 8;
    private static final int HOURS = 3;
    private static final int PARAMETERS = 6;

    @TempDir
    private Path folder;

    @Test
    void bareConsumerAndKafkaStreamsSeeEveryValueAndStreamsDropsTheDuplicates() throws Exception {
        try (KafkaPart kafka = new KafkaPart(folder.resolve("kafka"), FreePorts.find(), JavaOptions.shortLived(384))) {
            kafka.start();
            TopicCreation.ensure(kafka.address());
            createOutput(kafka.address());
            long records = load(kafka.address());
            long values = (long) SOURCES * HOURS * 60 * PARAMETERS;
            assertThat(bare(kafka.address(), "FIELDS", records)).isEqualTo(records * PARAMETERS);
            assertThat(bare(kafka.address(), "MAPPER", records)).isEqualTo(records * PARAMETERS);
            assertThat(streams(kafka.address())).isEqualTo(values);
        }
    }

    private static void createOutput(String kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic("streams-hours", 6, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static long load(String kafka) {
        var devices = Devices.of(new FleetSettings(SOURCES, 0, 0, 1, Duration.ZERO));
        try (ReadingsLoad load = new ReadingsLoad(kafka, devices, List.of(READINGS))) {
            long records = load.write(FROM, HOURS, GRACE);
            load.show(READINGS);
            return records;
        }
    }

    private long bare(String kafka, String parsing, long records) throws Exception {
        try (Peer bare = new Peer(
                BareConsumer.class, List.of("-Xmx128m"), folder.resolve("bare.txt"), kafka, READINGS, parsing)) {
            return values(bare.ask(Long.toString(records)));
        }
    }

    private long streams(String kafka) throws Exception {
        try (Peer streams = new Peer(
                StreamsPeer.class,
                List.of("-Xmx256m"),
                folder.resolve("streams.txt"),
                kafka,
                READINGS,
                "streams-hours",
                folder.resolve("state").toString(),
                "1",
                "5")) {
            return values(streams.ask(Integer.toString(SOURCES * HOURS)));
        }
    }

    private static long values(String answer) {
        return Long.parseLong(answer.split(" ")[1]);
    }
}
