/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.ReadingsLoad;
import io.tanheng.benchmarks.measure.Ratio;
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
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The accounting benchmark with its processes: Kafka, PostgreSQL, accounting, a bare consumer and Kafka Streams. */
final class AccountingStage implements Stage {
    private static final String STREAMS_HOURS = "streams-hours";
    static final String READINGS_OF_PEERS = "readings-of-peers";

    /** Long before the readings, so that only the readings' own time seals hours, and both sides do the same. */
    private static final Instant CLOCK = Instant.parse("2023-01-01T00:00:00Z");

    private static final int HEAP_MEBIBYTES = 1024;

    /** With this heap and queue k8s/base runs it; the peers have a heap of the same size. */
    private static final List<String> HEAP =
            List.of("-Xms1g", "-Xmn704m", "-XX:SurvivorRatio=4", "-XX:TargetSurvivorRatio=90");

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
            createTopicsOfPeers(kafka);
            Registrar.register(kafka, devices.stream().map(Device::registration).toList());
            accounting.start();
            return measure(settings, folder, devices, parts, accounting);
        }
    }

    private static ServiceProcess accounting(Path folder, LocalParts parts) {
        Map<String, String> environment = new HashMap<>(parts.environment());
        environment.put("TANHENG_CLOCK", Instant.now() + "/" + CLOCK + "/1");
        environment.put("TANHENG_ACCOUNTING_SEAL_QUEUE", "1536");
        return new ServiceProcess(
                "accounting",
                folder.resolve("accounting"),
                Checkout.service("accounting-service"),
                FreePorts.find(),
                new JavaOptions(HEAP_MEBIBYTES, HEAP),
                environment);
    }

    private static void createTopicsOfPeers(String kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(Stream.of(STREAMS_HOURS, READINGS_OF_PEERS)
                            .map(topic -> new NewTopic(topic, Topic.READINGS.partitions(), (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static List<String> measure(
            BenchmarkSettings settings, Path folder, List<Device> devices, LocalParts parts, ServiceProcess accounting)
            throws Exception {
        String kafka = parts.kafka().address();
        List<String> topics = List.of(Topic.READINGS.topicName(), READINGS_OF_PEERS);
        try (ReadingsLoad load = new ReadingsLoad(kafka, devices, topics);
                SealedHours sealed = new SealedHours(parts.postgres().address(), PostgresPart.TANHENG);
                AccountingPeers peers = AccountingPeers.start(folder, kafka, READINGS_OF_PEERS, STREAMS_HOURS)) {
            Map<String, Long> processes = new LinkedHashMap<>();
            processes.put("accounting", accounting.processId());
            processes.put("postgresql", parts.postgres().processId());
            processes.put("kafka", parts.kafka().processId());
            processes.putAll(peers.processIds());
            List<Ratio> ratios =
                    new AccountingBenchmark(settings, load, sealed, peers, processes).run(BenchmarksMain::say);
            List<String> lines = new ArrayList<>();
            lines.addAll(BenchmarksMain.lines(ratios.get(0), "accounting", "bare consumer"));
            lines.addAll(BenchmarksMain.lines(ratios.get(1), "accounting", "bare consumer with mapper"));
            lines.addAll(BenchmarksMain.lines(ratios.get(2), "accounting", "Kafka Streams"));
            return lines;
        }
    }
}
