/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tanheng.accounting.Messages;
import io.tanheng.accounting.Sources;
import io.tanheng.accounting.TestDatabase;
import io.tanheng.accounting.TestTopics;
import io.tanheng.accounting.database.FencedException;
import io.tanheng.accounting.database.HourLedger;
import io.tanheng.accounting.database.LogIdentity;
import io.tanheng.accounting.database.Months;
import io.tanheng.accounting.database.Ownership;
import io.tanheng.accounting.database.PartitionStates;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.parts.TestParts;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas on one database: they share the partitions, replace each other, and never write twice. */
class ReplicasTest {

    private static final Instant HOUR = Instant.parse("2026-02-01T00:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String READINGS = Topic.READINGS.topicName();
    private static final int SOURCES = 12;
    private static final int HOURS = 6;

    private final String kafka = TestParts.shared().environment("TANHENG_KAFKA");
    private final String run = "org-" + UUID.randomUUID().toString().substring(0, 8);
    private final TestDatabase database = TestDatabase.create();
    private final TestTopics topics = new TestTopics(kafka);
    private final List<Replica> replicas = new ArrayList<>();

    @BeforeEach
    void register() {
        for (int number = 0; number < SOURCES; number++) {
            topics.register(Sources.stack(source(number), 1));
        }
    }

    @AfterEach
    void end() {
        replicas.forEach(Replica::close);
        topics.close();
    }

    private SourceId source(int number) {
        return new SourceId(run, "unit-" + number, "stack");
    }

    private Replica replica() {
        Replica replica = new Replica(
                        kafka,
                        database.source(),
                        Map.of("tanheng.accounting.group", run, "tanheng.accounting.linger", "PT0.5S"))
                .start();
        replicas.add(replica);
        return replica;
    }

    private void send(int fromMinute, int toMinute) {
        for (int minute = fromMinute; minute < toMinute; minute++) {
            for (int number = 0; number < SOURCES; number++) {
                topics.send(Messages.minute(source(number), HOUR.plusSeconds(60L * minute)));
            }
        }
        topics.flush();
    }

    private List<String> currentHours() {
        return database.query(
                "SELECT site, count(*), sum(minutes_valid) FROM accounting.hour_block WHERE organisation = '" + run
                        + "' AND NOT superseded AND hour < '2026-02-01T06:00:00Z' GROUP BY site ORDER BY site");
    }

    private void awaitAllHours() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(currentHours())
                        .hasSize(SOURCES)
                        .allSatisfy(row -> assertThat(row).endsWith(" " + HOURS + " " + HOURS * 60)));
        assertThat(database.query("SELECT 1 FROM accounting.hour_block WHERE NOT superseded"
                        + " GROUP BY organisation, site, source, hour HAVING count(*) > 1"))
                .isEmpty();
    }

    @Test
    void replicasThatComeAndGoLoseNothingAndWriteNothingTwice() {
        Replica first = replica();
        await().atMost(SOON).until(() -> first.partitions() == Topic.READINGS.partitions());
        send(0, 100);
        Replica second = replica();
        await().atMost(SOON).until(() -> first.partitions() == 3 && second.partitions() == 3);
        send(100, 230);
        first.close();
        await().atMost(SOON).until(() -> second.partitions() == Topic.READINGS.partitions());
        send(230, 366);
        awaitAllHours();
    }

    @Test
    void aReplicaWhoseEpochIsOldWritesNothingAndStartsAgain() throws SQLException {
        Replica replica = replica();
        await().atMost(SOON).until(() -> replica.partitions() == Topic.READINGS.partitions());
        send(0, 200);
        database.execute("UPDATE accounting.partition_state SET epoch = epoch + 1");
        send(200, 366);
        awaitAllHours();
        assertThat(database.query("SELECT DISTINCT epoch > 2 FROM accounting.partition_state WHERE epoch <> 2"))
                .containsExactly("t");
    }

    @Test
    void whoeverWasReplacedIsToldSoAndWritesNothing() throws SQLException, FencedException {
        PartitionStates states = new PartitionStates(database.source());
        HourLedger ledger = new HourLedger(database.source(), new Months(database.source()));
        LogIdentity log = new LogIdentity("cluster", "topic");
        Ownership old = states.take("some-topic", 0, log, 5, "first", Instant.now());
        Ownership young = states.take("some-topic", 0, log, 5, "second", Instant.now());
        assertThat(young.epoch()).isEqualTo(old.epoch() + 1);
        assertThatThrownBy(() -> ledger.commit(old, 5, 9, Optional.empty(), List.of()))
                .isInstanceOf(FencedException.class);
        ledger.commit(young, 5, 9, Optional.empty(), List.of());
        assertThatThrownBy(() -> ledger.commit(young, 5, 12, Optional.empty(), List.of()))
                .isInstanceOf(FencedException.class)
                .hasMessageContaining("offset not 5");
        assertThat(database.query("SELECT next_offset FROM accounting.partition_state WHERE topic = 'some-topic'"))
                .containsExactly("9");
    }

    @Test
    void aLogThatHoldsAnotherRecordWhereWeReadLastStopsTheServiceWithASentence() {
        Replica replica = replica();
        await().atMost(SOON).until(() -> replica.partitions() == Topic.READINGS.partitions());
        send(0, 130);
        await().atMost(SOON)
                .until(() -> !database.query("SELECT 1 FROM accounting.partition_state WHERE mark_offset > 0")
                        .isEmpty());
        replica.close();
        List<String> sealed = currentHours();
        database.execute("UPDATE accounting.partition_state SET mark_time = mark_time - 1");
        Replica next = replica();
        await().atMost(SOON).until(() -> next.stoppage().reason().isPresent());
        assertThat(next.stoppage().reason().orElseThrow())
                .startsWith("LOG_IS_OTHER: ")
                .contains("older copy");
        assertThat(currentHours()).isEqualTo(sealed);
    }

    @Test
    void anOffsetOfAnotherClusterStopsTheServiceWithASentence() {
        database.execute("INSERT INTO accounting.partition_state SELECT '" + READINGS
                + "', p, 0, 1, 'before', 'another-cluster', 'x', now() FROM generate_series(0, 5) p");
        Replica replica = replica();
        await().atMost(SOON).until(() -> replica.stoppage().reason().isPresent());
        assertThat(replica.stoppage().reason().orElseThrow())
                .contains("another-cluster")
                .contains("delete the rows");
        await().atMost(SOON).until(() -> !replica.accounting().joined());
        assertThat(database.query("SELECT DISTINCT epoch FROM accounting.partition_state"))
                .containsExactly("1");
    }
}
