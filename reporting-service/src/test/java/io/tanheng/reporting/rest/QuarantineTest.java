/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.ReleaseEntry;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.quarantine.ReleaseCommand;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.parts.TestParts;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.log.LogProofs;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quarantine: what is shown of an entry, and the way out. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class QuarantineTest {

    /** Bytes that are no text: what comes back must be these. */
    private static final byte[] ORIGINAL = {'#', '#', '0', '0', '0', '1', (byte) 0xFF, 0, 'F', 'F', 'F', 'F'};

    private final Topics topics = new Topics();

    @Inject
    LogProofs log;

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void anEntryIsShownOnceWithItsReasonAndItsExactBytes() {
        QuarantinedMessage message = message("shown", Optional.empty());
        topics.send(message, ORIGINAL);
        topics.send(message, ORIGINAL);
        awaitState("shown", "OPEN");

        assertThat(given().get("/api/v1/quarantine/shown/original").asByteArray())
                .isEqualTo(ORIGINAL);
        given().get("/api/v1/quarantine/shown")
                .then()
                .body("original.digestMatches", equalTo(true))
                .body("checksum.sent", equalTo("FFFF"))
                .body("checksum.matches", equalTo(false));
        given().get("/api/v1/quarantine?reason=WRONG_CHECKSUM&organisation=org-shown")
                .then()
                .body("total", equalTo(1))
                .body("rows[0].id", equalTo("shown"));
        given().get("/api/v1/quarantine?state=RELEASED&organisation=org-shown")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void aReleaseAsksIngestWithTheOriginalBytesAndItsAnswerClosesTheEntry() {
        topics.send(message("released", Optional.empty()), ORIGINAL);
        awaitState("released", "OPEN");
        given().post("/api/v1/quarantine/released/release?by=Li")
                .then()
                .statusCode(202)
                .body("id", equalTo("released"));
        awaitState("released", "RELEASE_REQUESTED");

        ConsumerRecord<String, byte[]> sent = command("released");
        assertThat(sent.headers().lastHeader("original").value()).isEqualTo(ORIGINAL);
        ReleaseCommand command = ContractJson.read(sent.value(), ReleaseCommand.class);
        assertThat(command.requestedBy()).isEqualTo("Li");
        assertThat(command.reason()).isEqualTo(QuarantineReason.WRONG_CHECKSUM);

        topics.send(message("released", Optional.of(new QuarantinedMessage.Release(Instant.EPOCH, "Li"))), new byte[0]);
        awaitState("released", "RELEASED");
        await().until(() -> log.place(ReleaseEntry.of(
                                message("released", Optional.of(new QuarantinedMessage.Release(Instant.EPOCH, "Li"))))
                        .orElseThrow())
                .isPresent());
        assertThat(given().get("/api/v1/quarantine/released/original").asByteArray())
                .isEqualTo(ORIGINAL);
        given().post("/api/v1/quarantine/released/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-released"));
    }

    @Test
    void anEntryThatFailsAgainIsOpenAgainWithItsNewReason() {
        topics.send(message("again", Optional.empty()), ORIGINAL);
        awaitState("again", "OPEN");
        given().post("/api/v1/quarantine/again/release").then().statusCode(202);
        QuarantinedMessage before = message("again", Optional.empty());
        topics.send(
                new QuarantinedMessage(
                        "again",
                        QuarantineReason.UNKNOWN_SOURCE,
                        "Still not registered.",
                        before.mqttTopic(),
                        before.organisation(),
                        before.receivedAt(),
                        before.originalDigest(),
                        Optional.empty()),
                ORIGINAL);
        awaitState("again", "OPEN");
        given().get("/api/v1/quarantine/again").then().body("row.reason", equalTo("UNKNOWN_SOURCE"));
    }

    private static QuarantinedMessage message(String id, Optional<QuarantinedMessage.Release> release) {
        return new QuarantinedMessage(
                id,
                QuarantineReason.WRONG_CHECKSUM,
                "The frame carries FFFF; computed is another checksum. Mend the device.",
                "tanheng/v1/org-" + id + "/plant-1/stack-1/hj212",
                Optional.of("org-" + id),
                Instant.parse("2026-11-20T12:00:00Z"),
                Sha256.of(ORIGINAL),
                release);
    }

    private static void awaitState(String id, String state) {
        await().until(() ->
                state.equals(given().get("/api/v1/quarantine/" + id).jsonPath().getString("row.state")));
    }

    private static ConsumerRecord<String, byte[]> command(String id) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestParts.shared().environment("TANHENG_KAFKA"));
        try (var consumer =
                new KafkaConsumer<String, byte[]>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(Topic.RELEASES.topicName(), 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant deadline = Instant.now().plusSeconds(10);
            while (Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, byte[]> one : consumer.poll(Duration.ofMillis(200))) {
                    if (one.key().equals(id)) {
                        return one;
                    }
                }
            }
        }
        throw new AssertionError(
                "No release command for " + id + ": " + new String(ORIGINAL, StandardCharsets.ISO_8859_1));
    }
}
