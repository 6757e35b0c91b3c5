/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.source.DeviceSigning.Demand;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.device.SignedPayload;
import io.tanheng.ingest.IngestParts;
import io.tanheng.ingest.Registrations;
import io.tanheng.parts.TestParts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A device with a key, over a real broker into a real Kafka. */
@QuarkusTest
@QuarkusTestResource(IngestParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedFlowTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SOURCE = "signed/harbour/stack-1";
    private static final String ROOT = "tanheng/v1/" + SOURCE + "/";

    private final DeviceSigner signer = DeviceSigner.generate(DeviceAlgorithm.SM2, RANDOM);
    private TestTopics topics;
    private TestPublisher device;

    @BeforeAll
    void register() throws MqttException {
        TestParts parts = TestParts.shared();
        TestRegistry.register(Registrations.signing(
                Registrations.stack("signed", "stack-1"),
                Demand.EACH_PAYLOAD,
                Registrations.key("logger-1", signer.publicKey())));
        topics = new TestTopics(parts.environment("TANHENG_KAFKA"));
        device = new TestPublisher(parts.environment("TANHENG_MQTT_URL"));
    }

    @AfterAll
    void close() throws MqttException {
        device.close();
        topics.close();
    }

    private byte[] manifest(byte[] frame) {
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return signer.sign(new ManifestHead(
                SOURCE,
                "hj212",
                1,
                minute.minusSeconds(60),
                minute.plusSeconds(120),
                List.of(Sha256.of(frame)),
                "logger-1",
                DeviceAlgorithm.SM2));
    }

    @Test
    void whatIsSignedArrivesWithItsManifestAndWhatIsNotIsKept() throws MqttException {
        byte[] frame = TestFrames.now("a01011-Rtd=15.20,a01011-Flag=N");
        byte[] manifest = manifest(frame);

        device.publish(ROOT + "hj212", frame);
        device.publish(ROOT + "signed", new SignedPayload(manifest, frame).bytes());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(topics.readings(message -> message.source().key().equals(SOURCE)))
                    .extracting(TestTopics.Read::original)
                    .containsExactly(manifest, frame);
            assertThat(topics.quarantine(entry -> entry.mqttTopic().equals(ROOT + "hj212")))
                    .extracting(entry -> entry.message().reason())
                    .containsExactly(QuarantineReason.SIGNATURE_MISSING);
        });
        assertThat(topics.readings(message -> message.manifest().isPresent()))
                .filteredOn(read -> read.message().source().key().equals(SOURCE))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.message().manifest().orElseThrow().grade()).isEqualTo(SignatureGrade.SIGNED);
                    assertThat(read.message().manifest().orElseThrow().digests())
                            .containsExactly(Sha256.of(frame));
                    assertThat(read.message().originalDigest()).isEqualTo(Sha256.of(manifest));
                });
    }
}
