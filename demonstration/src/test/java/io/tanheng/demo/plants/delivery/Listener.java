/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.parts.TestSubscriber;
import io.tanheng.telemetry.hj212.Hj212Frames;
import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.WireFormat;
import io.tanheng.telemetry.senml.SenmlReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.paho.mqttv5.common.MqttException;

/** Listens to all devices as ingest does and notes for which minutes each source has spoken. */
final class Listener implements AutoCloseable {

    private final TestSubscriber subscriber;
    private final Map<String, NavigableSet<Instant>> minutes = new ConcurrentHashMap<>();
    private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger samples = new AtomicInteger();

    private Listener(String url) throws MqttException {
        SimulatedPlants.all()
                .forEach(source -> zones.put(
                        source.id().key(), source.instruments().plant().zone()));
        subscriber = TestSubscriber.listen(url, MqttTopic.ALL_DEVICES, this::hear);
    }

    static Listener listen(String url) throws MqttException {
        return new Listener(url);
    }

    /** Minutes of a source for which an average has come, be it alone or in its hour. */
    NavigableSet<Instant> minutes(String source) {
        return minutes.computeIfAbsent(source, any -> new ConcurrentSkipListSet<>());
    }

    int messages() {
        return messages.get();
    }

    int refused() {
        return refused.get();
    }

    int samples() {
        return samples.get();
    }

    private void hear(String topic, byte[] payload) {
        messages.incrementAndGet();
        MqttTopic parsed = MqttTopic.parse(topic).orElseThrow();
        if (parsed.format() == WireFormat.SENML) {
            note(parsed, SenmlReader.parseAbsolute(payload));
            return;
        }
        ZoneId zone = zones.getOrDefault(parsed.source().key(), ZoneId.of("Asia/Shanghai"));
        Hj212Frames.split(payload).forEach(range -> note(parsed, Hj212Parser.parse(range.in(payload), zone)));
    }

    private void note(MqttTopic topic, Decoded decoded) {
        if (!(decoded instanceof Decoded.Frame frame)) {
            refused.incrementAndGet();
            return;
        }
        note(minutes(topic.source().key()), frame.readings());
    }

    private void note(NavigableSet<Instant> of, List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.periodSeconds() == 0) {
                samples.incrementAndGet();
            }
            for (int second = 0; second < reading.periodSeconds(); second += 60) {
                of.add(reading.at().plus(Duration.ofSeconds(second)));
            }
        }
    }

    @Override
    public void close() throws MqttException {
        subscriber.close();
    }
}
