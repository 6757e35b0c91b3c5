/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.DeviceSigning.Demand;
import io.tanheng.ingest.IngestParts;
import io.tanheng.ingest.Registrations;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.parts.TestParts;
import io.tanheng.telemetry.hj212.Hj212Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a device can get wrong arrives over MQTT, ends in quarantine by name and does not stop what comes after. */
@QuarkusTest
@QuarkusTestResource(IngestParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuarantineTest {

    private static final String STACK = "tanheng/v1/quarantine/harbour/stack-1/hj212";
    private static final String BOILER = "tanheng/v1/quarantine/harbour/boiler-1/senml";

    private TestTopics topics;
    private TestPublisher device;

    /** A message nobody can use. */
    record Bad(QuarantineReason reason, String topic, byte[] payload, String says) {}

    @BeforeAll
    void register() throws MqttException {
        TestParts parts = TestParts.shared();
        TestRegistry.register(BadSigned.signing(Registrations.stack("quarantine", "stack-1"), Demand.NOTHING));
        TestRegistry.register(BadSigned.signing(Registrations.stack("quarantine", "strict"), Demand.EACH_PAYLOAD));
        TestRegistry.register(Registrations.boiler("quarantine", "boiler-1"));
        topics = new TestTopics(parts.environment("TANHENG_KAFKA"));
        device = new TestPublisher(parts.environment("TANHENG_MQTT_URL"));
        device.publish(
                STACK.replace("hj212", "encrypted"),
                BadSigned.firstOfItsNonce(TestFrames.now("a01011-Rtd=15.20,a01011-Flag=N")));
    }

    @AfterAll
    void close() throws MqttException {
        device.close();
        topics.close();
    }

    static Stream<Bad> bad() {
        byte[] good = TestFrames.now("a01011-Rtd=15.20,a01011-Flag=N");
        String text = new String(good, StandardCharsets.UTF_8);
        Instant now = Instant.now();
        return Stream.concat(
                BadSigned.messages(good),
                Stream.of(
                        bad(QuarantineReason.NOT_DECODABLE, STACK, "hello", "expected are ##"),
                        bad(
                                QuarantineReason.WRONG_LENGTH,
                                STACK,
                                text.replaceFirst("##\\d{4}", "##0200"),
                                "announces 200"),
                        bad(QuarantineReason.WRONG_CHECKSUM, STACK, text.replace("15.20", "15.21"), "Annex A"),
                        bad(
                                QuarantineReason.UNSUPPORTED_COMMAND,
                                STACK,
                                frame(now, "2081", "RestartTime=20260101000000"),
                                "2081"),
                        bad(QuarantineReason.UNSUPPORTED_VERSION, STACK, version(now, 13), "version 3"),
                        bad(
                                QuarantineReason.TIME_NOT_READABLE,
                                BOILER,
                                "[{\"n\":\"load\",\"u\":\"MW\",\"v\":1,\"t\":-5}]",
                                "relative time"),
                        bad(QuarantineReason.VALUE_NOT_A_NUMBER, STACK, frame(now, "2011", "a01011-Rtd=--"), "'--'"),
                        bad(QuarantineReason.UNIT_NOT_KNOWN, BOILER, senml("load", "furlong", now), "furlong"),
                        bad(QuarantineReason.UNIT_MISMATCH, BOILER, senml("load", "Cel", now), "expressed in MW"),
                        bad(
                                QuarantineReason.TOPIC_NOT_READABLE,
                                "tanheng/v1/Quarantine/harbour/stack-1/hj212",
                                text,
                                "lower-case"),
                        bad(
                                QuarantineReason.UNKNOWN_SOURCE,
                                "tanheng/v1/other/harbour/stack-1/hj212",
                                text,
                                "PUT /api/v1/sources"),
                        bad(
                                QuarantineReason.FORMAT_MISMATCH,
                                STACK.replace("hj212", "senml"),
                                text,
                                "registered with hj212"),
                        bad(
                                QuarantineReason.SOURCE_MISMATCH,
                                STACK,
                                new String(
                                        Hj212Writer.frame(
                                                TestFrames.segment(now, "FFFF0000FFFF0000FFFF0000", "a01011-Rtd=1")),
                                        StandardCharsets.UTF_8),
                                "FFFF0000FFFF0000FFFF0000"),
                        bad(QuarantineReason.UNKNOWN_PARAMETER, STACK, frame(now, "2011", "a99999-Rtd=1"), "a99999"),
                        bad(
                                QuarantineReason.TIME_IN_FUTURE,
                                STACK,
                                frame(now.plus(Duration.ofHours(2)), "2011", "a01011-Rtd=1"),
                                "Set the device's clock"),
                        bad(
                                QuarantineReason.TIME_TOO_OLD,
                                STACK,
                                frame(now.minus(Duration.ofDays(500)), "2011", "a01011-Rtd=1"),
                                "TANHENG_INGEST_RETENTION"),
                        bad(QuarantineReason.TOO_LARGE, BOILER, "[" + " ".repeat(1_100_000) + "]", "smaller packs")));
    }

    private static Bad bad(QuarantineReason reason, String topic, String payload, String says) {
        return new Bad(reason, topic, payload.getBytes(StandardCharsets.UTF_8), says);
    }

    private static String frame(Instant at, String command, String items) {
        String segment = TestFrames.segment(at, Registrations.DEVICE, items).replace("CN=2011", "CN=" + command);
        return new String(Hj212Writer.frame(segment), StandardCharsets.UTF_8);
    }

    private static String version(Instant at, int flag) {
        String segment =
                TestFrames.segment(at, Registrations.DEVICE, "a01011-Rtd=1").replace("Flag=5", "Flag=" + flag);
        return new String(Hj212Writer.frame(segment), StandardCharsets.UTF_8);
    }

    private static String senml(String name, String unit, Instant at) {
        return "[{\"n\":\"" + name + "\",\"u\":\"" + unit + "\",\"v\":1,\"t\":" + at.getEpochSecond() + "}]";
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadMessageEndsInQuarantineWithReasonWordsAndItsBytes(Bad bad) throws MqttException {
        byte[] good = TestFrames.now("a01012-Rtd=52." + bad.reason().name().length());
        device.publish(bad.topic(), bad.payload());
        device.publish(STACK, good);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<TestTopics.Entry> entries =
                    topics.quarantine(entry -> entry.mqttTopic().equals(bad.topic()));
            assertThat(entries).anySatisfy(entry -> {
                assertThat(entry.message().reason()).isEqualTo(bad.reason());
                Sentence detail = Sentence.ofTwoLines(entry.message().detail());
                assertThat(detail.en()).contains(bad.says()).endsWith(".").doesNotContain("{0}");
                assertThat(detail.zh())
                        .containsPattern("\\p{IsHan}")
                        .endsWith("。")
                        .doesNotContain("{0}");
                assertThat(entry.original()).isEqualTo(bad.payload());
                assertThat(entry.message().released()).isEmpty();
            });
            assertThat(topics.readings(message -> message.mqttTopic().equals(STACK)))
                    .anyMatch(read -> Arrays.equals(read.original(), good));
        });
        assertThat(get("/q/metrics").asString().lines())
                .filteredOn(
                        line -> line.startsWith("tanheng_ingest_quarantined_total{reason=\"" + bad.reason() + "\"}"))
                .singleElement()
                .asString()
                .matches(".*} [1-9].*");
    }

    @Test
    void everyReasonIsTested() {
        Set<QuarantineReason> tested = bad().map(Bad::reason).collect(Collectors.toSet());
        assertThat(tested).isEqualTo(EnumSet.allOf(QuarantineReason.class));
    }
}
