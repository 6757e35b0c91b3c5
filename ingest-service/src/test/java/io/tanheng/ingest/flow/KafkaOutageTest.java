/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tanheng.contracts.fault.StopPoints;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.ingest.Registrations;
import io.tanheng.ingest.domain.DeviceTrust;
import io.tanheng.ingest.domain.IngestLimits;
import io.tanheng.ingest.domain.Intake;
import io.tanheng.ingest.domain.SourceBook;
import io.tanheng.ingest.kafka.IngestFlow;
import io.tanheng.ingest.kafka.KafkaOut;
import io.tanheng.ingest.kafka.RecordSender;
import io.tanheng.ingest.metrics.IngestMetrics;
import io.tanheng.ingest.mqtt.MqttSettings;
import io.tanheng.ingest.mqtt.PahoDeviceMessages;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.KafkaPart;
import io.tanheng.parts.MqttPart;
import io.tanheng.parts.Together;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way while Kafka is killed and comes back: what was published arrives, all of it. */
class KafkaOutageTest {

    private static final String TOPIC = "tanheng/v1/outage/harbour/stack-1/hj212";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final int RECEIVE_MAXIMUM = 20;
    private static final JavaOptions SMALL = JavaOptions.shortLived(256);

    @TempDir
    Path folder;

    private KafkaPart kafka;
    private MqttPart broker;
    private KafkaOut out;
    private IngestMetrics metrics;
    private SimpleMeterRegistry meters;
    private AutoCloseable door;

    @BeforeEach
    void start() {
        kafka = new KafkaPart(folder.resolve("kafka"), FreePorts.find(), SMALL);
        broker = new MqttPart(folder.resolve("mqtt"), FreePorts.find(), SMALL);
        Together.start(List.of(kafka, broker));
        TopicCreation.ensure(kafka.address());
        IngestLimits limits = new IngestLimits(Duration.ofMinutes(10), Duration.ofDays(400), 100_000, 1_000_000);
        SourceBook sources = new SourceBook();
        sources.put(Registrations.stack("outage", "stack-1"));
        Intake intake = new Intake(sources, Clock.systemUTC(), limits, DeviceTrust.NONE);
        meters = new SimpleMeterRegistry();
        metrics = new IngestMetrics(meters);
        out = new KafkaOut(kafka.address(), Duration.ofSeconds(2), 1_048_576, limits.largestRecordBytes());
        out.open();
        IngestFlow flow = new IngestFlow(
                intake, new RecordSender(out, intake, limits), Clock.systemUTC(), metrics, StopPoints.parse(""));
        door = new PahoDeviceMessages(mqtt(), metrics, StopPoints.parse("")).deliverTo(flow);
        await().atMost(LONG_ENOUGH).until(metrics::isConnected);
    }

    @AfterEach
    void stop() throws Exception {
        door.close();
        out.close();
        kafka.kill();
        broker.kill();
    }

    private MqttSettings mqtt() {
        return new MqttSettings(
                broker.address(),
                "replica-1",
                Optional.empty(),
                Optional.empty(),
                "ingest",
                Duration.ofDays(1),
                RECEIVE_MAXIMUM,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
    }

    @Test
    void whatCameWhileKafkaWasDeadArrivesWhenItIsBack() throws Exception {
        try (TestTopics topics = new TestTopics(kafka.address());
                TestPublisher device = new TestPublisher(broker.address())) {
            publish(device, 0, 10);
            await().atMost(LONG_ENOUGH).until(() -> velocities(topics).size() == 10);
            kafka.kill();
            publish(device, 10, 40);
            await().atMost(LONG_ENOUGH)
                    .until(() -> meters.counter("tanheng.ingest.mqtt.losses").count() >= 1);
            kafka.start();
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(velocities(topics))
                            .isEqualTo(IntStream.range(0, 40).boxed().collect(Collectors.toSet())));
        }
    }

    /** The door stays open and takes no more than the receive maximum, however much the broker has. */
    @Test
    void whileKafkaSleepsTheBrokerKeepsWhatExceedsTheReceiveMaximum() throws Exception {
        try (TestTopics topics = new TestTopics(kafka.address());
                TestPublisher device = new TestPublisher(broker.address())) {
            publish(device, 0, 10);
            await().atMost(LONG_ENOUGH).until(() -> velocities(topics).size() == 10);
            await().atMost(LONG_ENOUGH).until(() -> acknowledged() == 10);
            kafka.pause();
            publish(device, 10, 10 + 5 * RECEIVE_MAXIMUM);
            await().atMost(LONG_ENOUGH).until(() -> arrived() >= 10 + RECEIVE_MAXIMUM);
            assertThat(arrived() - redelivered()).isEqualTo(10 + RECEIVE_MAXIMUM);
            assertThat(acknowledged()).isEqualTo(10);
            kafka.resume();
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(velocities(topics)).hasSize(10 + 5 * RECEIVE_MAXIMUM));
        }
    }

    private double arrived() {
        return meters.counter("tanheng.ingest.messages").count();
    }

    private double redelivered() {
        return meters.counter("tanheng.ingest.messages.redelivered").count();
    }

    private long acknowledged() {
        return meters.timer("tanheng.ingest.acknowledgement").count();
    }

    private static void publish(TestPublisher device, int from, int to) throws Exception {
        for (int velocity = from; velocity < to; velocity++) {
            device.publish(TOPIC, TestFrames.now("a01011-Rtd=" + velocity));
        }
    }

    private static Set<Integer> velocities(TestTopics topics) {
        return topics.readings(message -> message.mqttTopic().equals(TOPIC)).stream()
                .map(read -> read.message().moments().get(0).values().get(0).value())
                .map(BigDecimal::intValueExact)
                .collect(Collectors.toSet());
    }
}
