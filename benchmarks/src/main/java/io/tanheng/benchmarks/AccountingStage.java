/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.ReadingsLoad;
import io.tanheng.benchmarks.measure.Ratio;
import io.tanheng.benchmarks.peer.BareConsumer;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.benchmarks.peer.StreamsPeer;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Devices;
import io.tanheng.faults.fleet.FleetSettings;
import io.tanheng.faults.world.Checkout;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.LocalParts;
import io.tanheng.parts.PostgresPart;
import io.tanheng.parts.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The accounting benchmark with its processes: Kafka, PostgreSQL, accounting, a bare consumer and Kafka Streams. */
final class AccountingStage implements Stage {
    private static final String STREAMS_HOURS = "streams-hours";
    private static final List<String> PEER_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx512m");

    /** Long before the readings, so that only the readings' own time seals hours, and both sides do the same. */
    private static final Instant CLOCK = Instant.parse("2023-01-01T00:00:00Z");

    @Override
    public String name() {
        return "accounting";
    }

    @Override
    public List<String> run(BenchmarkSettings settings, Path folder) throws Exception {
        Files.createDirectories(folder);
        List<Device> devices = Devices.of(new FleetSettings(settings.sources(), 0, 0, 1, Duration.ZERO));
        try (LocalParts parts = LocalParts.start(folder);
                ServiceProcess accounting = accounting(folder, parts)) {
            String kafka = parts.kafka().address();
            TopicCreation.ensure(kafka);
            createTopicOfStreams(kafka);
            Registrar.register(kafka, devices.stream().map(Device::registration).toList());
            accounting.start();
            return measure(settings, folder, devices, parts, accounting);
        }
    }

    private static ServiceProcess accounting(Path folder, LocalParts parts) {
        Map<String, String> environment = new HashMap<>(parts.environment());
        environment.put("TANHENG_CLOCK", Instant.now() + "/" + CLOCK + "/1");
        return new ServiceProcess(
                "accounting",
                folder.resolve("accounting"),
                Checkout.service("accounting-service"),
                FreePorts.find(),
                new JavaOptions(512, List.of("-XX:NewRatio=1")),
                environment);
    }

    private static void createTopicOfStreams(String kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(STREAMS_HOURS, Topic.READINGS.partitions(), (short) 1)))
                    .all()
                    .get();
        }
    }

    private static List<String> measure(
            BenchmarkSettings settings, Path folder, List<Device> devices, LocalParts parts, ServiceProcess accounting)
            throws Exception {
        String kafka = parts.kafka().address();
        String readings = Topic.READINGS.topicName();
        try (ReadingsLoad load = new ReadingsLoad(kafka, devices);
                SealedHours sealed = new SealedHours(parts.postgres().address(), PostgresPart.TANHENG);
                Peer bare = new Peer(BareConsumer.class, PEER_OPTIONS, folder.resolve("bare.txt"), kafka, readings);
                Peer streams = new Peer(
                        StreamsPeer.class,
                        PEER_OPTIONS,
                        folder.resolve("streams.txt"),
                        kafka,
                        readings,
                        STREAMS_HOURS,
                        folder.resolve("state").toString(),
                        "1",
                        "5")) {
            Map<String, Long> processes = new LinkedHashMap<>();
            processes.put("accounting", accounting.processId());
            processes.put("postgresql", parts.postgres().processId());
            processes.put("kafka", parts.kafka().processId());
            processes.put("bare", bare.processId());
            processes.put("streams", streams.processId());
            List<Ratio> ratios = new AccountingBenchmark(settings, load, accounting, sealed, bare, streams, processes)
                    .run(BenchmarksMain::say);
            List<String> lines = new ArrayList<>();
            lines.addAll(BenchmarksMain.lines(ratios.get(0), "accounting", "bare consumer"));
            lines.addAll(BenchmarksMain.lines(ratios.get(1), "accounting", "Kafka Streams"));
            return lines;
        }
    }
}
