/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.MqttLoad;
import io.tanheng.benchmarks.measure.Ratio;
import io.tanheng.benchmarks.peer.BareSubscriber;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Devices;
import io.tanheng.faults.fleet.FleetSettings;
import io.tanheng.faults.world.Checkout;
import io.tanheng.faults.world.SourceRegistrar;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.LocalParts;
import io.tanheng.parts.ServiceProcess;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ingest benchmark with its processes: broker, Kafka, PostgreSQL for the registry, ingest and the bare subscriber. */
final class IngestStage implements Stage {
    private static final int SOURCES = 50;
    private static final int PUBLISHERS = 8;
    private static final int WINDOW = 250;

    /** As many as MQTT allows: at the end of a burst Artemis 2.44 may leave a client waiting that reached its maximum. */
    private static final int RECEIVE_MAXIMUM_OF_PEER = 65_535;

    private static final List<String> PEER_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx256m");

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public List<String> run(BenchmarkSettings settings, Path folder) throws Exception {
        Files.createDirectories(folder);
        List<Device> devices = Devices.of(new FleetSettings(SOURCES, 0, 0, 1, Duration.ZERO));
        try (LocalParts parts = LocalParts.start(folder);
                ServiceProcess ingest = ingest(folder, parts)) {
            TopicCreation.ensure(parts.kafka().address());
            ingest.start();
            SourceRegistrar.register(
                    ingest.address(), devices.stream().map(Device::registration).toList());
            return measure(settings, folder, devices, parts, ingest);
        }
    }

    private static ServiceProcess ingest(Path folder, LocalParts parts) {
        return new ServiceProcess(
                "ingest",
                folder.resolve("ingest"),
                Checkout.service("ingest-service"),
                FreePorts.find(),
                JavaOptions.heap(256),
                parts.environment());
    }

    private static List<String> measure(
            BenchmarkSettings settings, Path folder, List<Device> devices, LocalParts parts, ServiceProcess ingest)
            throws Exception {
        URI broker = URI.create(parts.mqtt().address());
        InetSocketAddress address = new InetSocketAddress(broker.getHost(), broker.getPort());
        Map<String, Long> processes = new LinkedHashMap<>();
        processes.put("ingest", ingest.processId());
        processes.put("broker", parts.mqtt().processId());
        processes.put("kafka", parts.kafka().processId());
        try (EndOffsets readings = new EndOffsets(parts.kafka().address());
                MqttLoad load = new MqttLoad(address, PUBLISHERS, WINDOW);
                Peer bare = new Peer(
                        BareSubscriber.class,
                        PEER_OPTIONS,
                        folder.resolve("bare.txt"),
                        parts.mqtt().address(),
                        "$share/bare/tanbare/v1/+/+/+/+",
                        Integer.toString(RECEIVE_MAXIMUM_OF_PEER))) {
            Ratio ratio =
                    new IngestBenchmark(settings, devices, readings, load, bare, processes).run(BenchmarksMain::say);
            return BenchmarksMain.lines(ratio, "ingest to Kafka", "bare subscriber");
        }
    }
}
