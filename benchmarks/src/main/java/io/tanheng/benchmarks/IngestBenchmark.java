/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.MqttLoad;
import io.tanheng.benchmarks.load.PreparedMessage;
import io.tanheng.benchmarks.measure.Meter;
import io.tanheng.benchmarks.measure.Pairs;
import io.tanheng.benchmarks.measure.Ratio;
import io.tanheng.benchmarks.measure.Round;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Device.Variant;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** R1: MQTT QoS 1 into Kafka with acks=all, against the bare subscriber on the same broker that acknowledges by hand. */
final class IngestBenchmark {
    private static final long LOOK_MILLISECONDS = 20;
    private static final String OURS = "tanheng/v1/";
    private static final String THEIRS = "tanbare/v1/";

    private final BenchmarkSettings settings;
    private final List<Device> devices;
    private final EndOffsets readings;
    private final MqttLoad load;
    private final Peer bare;
    private final Map<String, Long> processes;
    private Instant nextMinute = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(20));

    IngestBenchmark(
            BenchmarkSettings settings,
            List<Device> devices,
            EndOffsets readings,
            MqttLoad load,
            Peer bare,
            Map<String, Long> parts) {
        this.settings = settings;
        this.devices = devices;
        this.readings = readings;
        this.load = load;
        this.bare = bare;
        this.processes = new LinkedHashMap<>(parts);
        processes.put("bare", bare.processId());
    }

    Ratio run(Consumer<String> say) throws Exception {
        Ratio ratio = new Ratio("R1 ingest / bare Paho subscriber", ">= 0.85");
        Pairs.run(ratio, settings.ingestWarmUps(), settings.rounds(), settings.tries(), this::ours, this::theirs, say);
        return ratio;
    }

    private Round ours() throws Exception {
        List<PreparedMessage> messages = messages(OURS);
        long wanted = readings.sum(Topic.READINGS) + messages.size();
        Meter meter = new Meter(processes);
        load.publish(messages);
        while (readings.sum(Topic.READINGS) < wanted) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return meter.stop(messages.size());
    }

    private Round theirs() throws Exception {
        List<PreparedMessage> messages = messages(THEIRS);
        long wanted = Long.parseLong(bare.ask("count")) + messages.size();
        Meter meter = new Meter(processes);
        load.publish(messages);
        while (Long.parseLong(bare.ask("count")) < wanted) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return meter.stop(messages.size());
    }

    private List<PreparedMessage> messages(String root) {
        List<PreparedMessage> messages = new ArrayList<>();
        while (messages.size() < settings.messages()) {
            for (Device device : devices) {
                byte[] frame = device.frame(nextMinute, device.readings(nextMinute, Variant.MEASURED), messages.size())
                        .bytes();
                messages.add(new PreparedMessage(device.topic().replace(OURS, root), frame));
            }
            nextMinute = nextMinute.plus(Duration.ofMinutes(1));
        }
        return messages;
    }
}
