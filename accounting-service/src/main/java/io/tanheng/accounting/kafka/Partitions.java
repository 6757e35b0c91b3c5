/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.LogMark;
import io.tanheng.accounting.database.Ownership;
import io.tanheng.accounting.domain.ledger.PartitionLedger;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * The partitions the group gave us: those that are ours by the database as well, and those that are to be taken over.
 *
 * <p>A partition that is assigned is paused until it is taken over, so that a database that is away neither loses us our place
 * in the group nor lets a record slip through.
 */
final class Partitions implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(Partitions.class);

    private final Consumer<byte[], byte[]> consumer;
    private final TakeOver takeOver;
    private final Function<Ownership, PartitionLedger> ledgers;
    private final Map<TopicPartition, PartitionWork> ours = new HashMap<>();
    private final Set<TopicPartition> assigned = new HashSet<>();

    Partitions(Consumer<byte[], byte[]> consumer, TakeOver takeOver, Function<Ownership, PartitionLedger> ledgers) {
        this.consumer = consumer;
        this.takeOver = takeOver;
        this.ledgers = ledgers;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            // any place will do until the database names the right one; without a place the consumer would fail
            consumer.seek(partition, 0);
            assigned.add(partition);
        }
        consumer.pause(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(this::drop);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        onPartitionsRevoked(partitions);
    }

    private void drop(TopicPartition partition) {
        assigned.remove(partition);
        PartitionWork work = ours.remove(partition);
        if (work != null) {
            work.drop();
            LOG.infof("Gave up partition %d", partition.partition());
        }
    }

    /** Forgets all that is in memory. */
    void dropAll() {
        List.copyOf(ours.keySet()).forEach(this::drop);
        assigned.clear();
    }

    /** Whether some partition waits to be taken over. */
    boolean waiting() {
        return !assigned.isEmpty();
    }

    /** Takes over what waits. */
    void takeOver() throws SQLException, InterruptedException, ExecutionException {
        for (TopicPartition partition : List.copyOf(assigned)) {
            Ownership ownership = takeOver.take(consumer, partition);
            consumer.seek(partition, ownership.nextOffset());
            ours.put(partition, new PartitionWork(ownership, ledgers.apply(ownership)));
            assigned.remove(partition);
            LOG.infof(
                    "Took over partition %d at offset %d, epoch %d",
                    partition.partition(), ownership.nextOffset(), ownership.epoch());
        }
    }

    /** Lets records come from partitions that are ours, or from none. */
    void flow(boolean open) {
        if (open) {
            consumer.resume(ours.keySet());
            consumer.pause(assigned);
        } else {
            consumer.pause(consumer.assignment());
        }
    }

    Optional<PartitionWork> find(TopicPartition partition) {
        return Optional.ofNullable(ours.get(partition));
    }

    boolean isOurs(PartitionLedger ledger) {
        return ours.values().stream().anyMatch(work -> work.ledger() == ledger);
    }

    /** The youngest record that was read of each partition of ours. */
    Map<TopicPartition, LogMark> marks() {
        Map<TopicPartition, LogMark> marks = new HashMap<>();
        ours.forEach((partition, work) -> work.mark().ifPresent(mark -> marks.put(partition, mark)));
        return marks;
    }

    Map<TopicPartition, PartitionWork> ours() {
        return ours;
    }
}
