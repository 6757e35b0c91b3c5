/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.accounting.Messages;
import io.tanheng.accounting.Sources;
import io.tanheng.accounting.TestDatabase;
import io.tanheng.accounting.TestTopics;
import io.tanheng.accounting.rest.Readiness;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.KafkaPart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topic of readings is really deleted and made again: accounting stops, says what to do, and doing that helps. */
class WipedTopicTest {

    private static final Instant HOUR = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String HOURS =
            "SELECT hour, version, minutes_valid FROM accounting.hour_block" + " WHERE NOT superseded ORDER BY hour";

    @TempDir
    Path folder;

    private final SourceId source = new SourceId("wiped", "unit-1", "stack");
    private final TestDatabase database = TestDatabase.create();
    private KafkaPart kafka;

    @BeforeEach
    void start() {
        kafka = new KafkaPart(folder.resolve("kafka"), FreePorts.find(), JavaOptions.shortLived(256));
        kafka.start();
    }

    @AfterEach
    void stop() {
        kafka.kill();
    }

    private Replica replica() {
        return new Replica(kafka.address(), database.source(), Map.of("tanheng.accounting.linger", "PT0.5S")).start();
    }

    @Test
    void aTopicThatWasMadeAgainStopsTheServiceUntilSomebodyDecides() throws Exception {
        try (TestTopics topics = new TestTopics(kafka.address());
                Replica replica = replica()) {
            topics.register(Sources.stack(source, 1));
            send(topics, 0, 130);
            awaitMinutes(2);
            wipe();
            await().atMost(SOON).until(() -> replica.stoppage().reason().isPresent());
            assertThat(replica.stoppage().reason().orElseThrow())
                    .matches("(?s)[A-Z]+(_[A-Z]+)+: .*")
                    .contains("delete the rows of this topic from accounting.partition_state")
                    .contains("核算服务已停止")
                    .contains("删除该主题的行");
            HealthCheckResponse answer = new Readiness(replica.stoppage(), replica.accounting()).call();
            assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
            assertThat(answer.getData().orElseThrow()).containsKey("stopped");
        }
        List<String> sealed = database.query(HOURS).subList(0, 2);
        whoeverStartsWithoutDecidingIsStoppedAgain();
        assertThat(database.query(HOURS)).startsWith(sealed.toArray(String[]::new));
        doWhatTheSentenceSays(sealed);
    }

    private void whoeverStartsWithoutDecidingIsStoppedAgain() {
        try (Replica replica = replica()) {
            await().atMost(SOON).until(() -> replica.stoppage().reason().isPresent());
            assertThat(replica.stoppage().reason().orElseThrow()).startsWith("TOPIC_CREATED_ANEW: ");
        }
    }

    /** What the new topic repeats is recognised, and what is new is accounted. */
    private void doWhatTheSentenceSays(List<String> sealed) {
        database.execute("DELETE FROM accounting.partition_state WHERE topic = '" + Topic.READINGS.topicName() + "'");
        try (TestTopics topics = new TestTopics(kafka.address());
                Replica replica = replica()) {
            send(topics, 60, 190);
            awaitMinutes(3);
            assertThat(database.query(HOURS)).startsWith(sealed.toArray(String[]::new));
            assertThat(replica.stoppage().reason()).isEmpty();
        }
    }

    /** Waits until the first hours have all their minutes. */
    private void awaitMinutes(int hours) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.query(HOURS).stream().limit(hours))
                        .hasSize(hours)
                        .allSatisfy(row -> assertThat(row).endsWith(" 60")));
    }

    private void send(TestTopics topics, int from, int to) {
        for (int minute = from; minute < to; minute++) {
            topics.send(Messages.minute(source, HOUR.plusSeconds(60L * minute)));
        }
        topics.flush();
    }

    private void wipe() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
            admin.deleteTopics(List.of(Topic.READINGS.topicName())).all().get();
            await().atMost(SOON).until(() -> !admin.listTopics().names().get().contains(Topic.READINGS.topicName()));
        }
        TopicCreation.ensure(kafka.address());
    }
}
