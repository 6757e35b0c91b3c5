/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.LogChecks;
import io.tanheng.accounting.database.LogIdentity;
import io.tanheng.accounting.database.Ownership;
import io.tanheng.accounting.database.PartitionStates;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Makes a partition ours: raises its epoch in the database, and finds the place to read from. */
final class TakeOver {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PartitionStates states;
    private final LogWatch watch;
    private final LogMarks marks;
    private final String owner;
    private final Clock clock;

    TakeOver(PartitionStates states, LogWatch watch, LogMarks marks, String owner, Clock clock) {
        this.states = states;
        this.watch = watch;
        this.marks = marks;
        this.owner = owner;
        this.clock = clock;
    }

    /** The offset is looked for in the log only after the epoch is raised, since a former owner may move it until then. */
    Ownership take(Consumer<byte[], byte[]> consumer, TopicPartition partition)
            throws SQLException, InterruptedException, ExecutionException {
        List<TopicPartition> one = List.of(partition);
        LogIdentity log = watch.ask();
        long first = consumer.beginningOffsets(one, PATIENCE).getOrDefault(partition, 0L);
        Ownership ownership = states.take(partition.topic(), partition.partition(), log, first, owner, clock.instant());
        long end = consumer.endOffsets(one, PATIENCE).getOrDefault(partition, 0L);
        LogChecks.requireWithin(partition.topic(), partition.partition(), ownership.nextOffset(), first, end);
        if (ownership.mark().isPresent()) {
            marks.require(Map.of(partition, ownership.mark().get()));
        }
        return ownership;
    }
}
