/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.quarantine.ReleaseCommand;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.ingest.IngestParts;
import io.tanheng.ingest.Registrations;
import io.tanheng.parts.TestParts;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Quarantined messages are read again after somebody mended what was wrong. */
@QuarkusTest
@QuarkusTestResource(IngestParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private TestTopics topics;
    private TestPublisher device;
    private KafkaProducer<String, byte[]> reporting;

    @BeforeAll
    void open() throws Exception {
        TestParts parts = TestParts.shared();
        topics = new TestTopics(parts.environment("TANHENG_KAFKA"));
        device = new TestPublisher(parts.environment("TANHENG_MQTT_URL"));
        reporting = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.environment("TANHENG_KAFKA")),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterAll
    void close() throws Exception {
        reporting.close();
        device.close();
        topics.close();
    }

    private TestTopics.Entry quarantined(String topic, QuarantineReason reason) {
        await().atMost(LONG_ENOUGH).until(() -> !entries(topic, reason).isEmpty());
        return entries(topic, reason).get(0);
    }

    private List<TestTopics.Entry> entries(String topic, QuarantineReason reason) {
        return topics.quarantine(entry -> entry.mqttTopic().equals(topic) && entry.reason() == reason);
    }

    private void release(TestTopics.Entry entry) throws Exception {
        QuarantinedMessage message = entry.message();
        ReleaseCommand command = new ReleaseCommand(
                message.id(),
                message.mqttTopic(),
                message.reason(),
                message.detail(),
                message.receivedAt(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                "Li Wei");
        var releaseRecord = new ProducerRecord<>(Topic.RELEASES.topicName(), message.id(), ContractJson.write(command));
        releaseRecord.headers().add(new RecordHeader(ReadingsMessage.ORIGINAL_HEADER, entry.original()));
        reporting.send(releaseRecord).get();
    }

    @Test
    void afterItsDeviceWasRegisteredAReleasedFrameIsReadAndItsEntryMarked() throws Exception {
        SourceRegistration stack = Registrations.stack("release", "stack-1");
        String topic = "tanheng/v1/release/harbour/stack-1/hj212";
        TestRegistry.register(Registrations.withDevice(stack, "FFFF0000FFFF0000FFFF0000"));
        byte[] frame = TestFrames.now("a01011-Rtd=7.70");
        device.publish(topic, frame);
        TestTopics.Entry entry = quarantined(topic, QuarantineReason.SOURCE_MISMATCH);
        TestRegistry.register(stack);
        release(entry);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            assertThat(topics.readings(message -> message.mqttTopic().equals(topic)))
                    .anySatisfy(read -> {
                        assertThat(read.original()).isEqualTo(frame);
                        assertThat(read.message().receivedAt())
                                .isEqualTo(entry.message().receivedAt());
                    });
            assertThat(entries(topic, QuarantineReason.SOURCE_MISMATCH)).anySatisfy(marked -> {
                assertThat(marked.message().id()).isEqualTo(entry.message().id());
                assertThat(marked.message().released().map(QuarantinedMessage.Release::by))
                        .contains("Li Wei");
                assertThat(marked.message().detail()).isEqualTo(entry.message().detail());
            });
        });
    }

    @Test
    void aMessageThatIsStillWrongGoesBackWithItsNewReason() throws Exception {
        String topic = "tanheng/v1/release/harbour/stack-2/hj212";
        device.publish(topic, "noise");
        TestTopics.Entry entry = quarantined(topic, QuarantineReason.UNKNOWN_SOURCE);
        TestRegistry.register(Registrations.stack("release", "stack-2"));
        release(entry);
        TestTopics.Entry again = quarantined(topic, QuarantineReason.NOT_DECODABLE);
        assertThat(again.message().id()).isEqualTo(entry.message().id());
        assertThat(again.message().released()).isEqualTo(Optional.empty());
    }

    @Test
    void aPackReleasedAfterRegistrationBecomesItsFrames() throws Exception {
        String topic = "tanheng/v1/release/harbour/stack-3/hj212";
        String good = new String(TestFrames.now("a01011-Rtd=1"), StandardCharsets.UTF_8);
        device.publish(topic, good + "noise\r\n" + good);
        TestTopics.Entry entry = quarantined(topic, QuarantineReason.UNKNOWN_SOURCE);
        TestRegistry.register(Registrations.stack("release", "stack-3"));
        release(entry);
        TestTopics.Entry noise = quarantined(topic, QuarantineReason.NOT_DECODABLE);
        assertThat(noise.original()).isEqualTo("noise\r\n".getBytes(StandardCharsets.UTF_8));
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            assertThat(topics.readings(message -> message.mqttTopic().equals(topic)))
                    .hasSize(2);
            assertThat(entries(topic, QuarantineReason.UNKNOWN_SOURCE))
                    .anyMatch(marked -> marked.message().released().isPresent());
        });
    }

    @Test
    void aManifestReleasedAfterItsKeyWasRegisteredIsVerified() throws Exception {
        SecureRandom random = new SecureRandom();
        DeviceSigner signer = DeviceSigner.generate(DeviceAlgorithm.SM2, random);
        SourceRegistration stack = Registrations.stack("release", "stack-4");
        String topic = "tanheng/v1/release/harbour/stack-4/manifest";
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        byte[] manifest = signer.sign(new ManifestHead(
                stack.id().key(),
                "hj212",
                1,
                minute.minusSeconds(60),
                minute,
                List.of(Sha256.of(TestFrames.now("a01011-Rtd=1"))),
                "logger",
                DeviceAlgorithm.SM2));
        TestRegistry.register(stack);
        device.publish(topic, manifest);
        TestTopics.Entry entry = quarantined(topic, QuarantineReason.KEY_UNKNOWN);
        TestRegistry.register(Registrations.signing(
                stack, DeviceSigning.Demand.MANIFEST, Registrations.key("logger", signer.publicKey())));
        release(entry);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            assertThat(topics.readings(message -> message.mqttTopic().equals(topic)))
                    .singleElement()
                    .satisfies(read -> assertThat(read.original()).isEqualTo(manifest));
            assertThat(entries(topic, QuarantineReason.KEY_UNKNOWN))
                    .anyMatch(marked -> marked.message().released().isPresent());
        });
    }
}
