/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.LedgerCounts;
import io.tanheng.accounting.domain.ledger.PartitionLedger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Takes a picture of the loop on its own thread, so that others can look at it. */
final class StatusTaking {

    private static final int MOST_HOURS = 1000;

    private final Consumer<byte[], byte[]> consumer;
    private final Partitions partitions;

    StatusTaking(Consumer<byte[], byte[]> consumer, Partitions partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    LoopStatus take(boolean reading) {
        List<LoopStatus.Partition> rows = new ArrayList<>();
        List<LoopStatus.Open> open = new ArrayList<>();
        partitions.ours().forEach((partition, work) -> {
            rows.add(row(partition, work));
            work.ledger().openHours().stream()
                    .limit(Math.max(0, MOST_HOURS - open.size()))
                    .forEach(hour ->
                            open.add(new LoopStatus.Open(hour.key(), hour.nextVersion(), hour.late(), hour.restsOn())));
        });
        rows.sort(Comparator.comparingInt(LoopStatus.Partition::partition));
        return new LoopStatus(reading, rows, open);
    }

    private LoopStatus.Partition row(TopicPartition partition, PartitionWork work) {
        PartitionLedger ledger = work.ledger();
        LedgerCounts counts = ledger.counts();
        return new LoopStatus.Partition(
                partition.partition(),
                work.ownership().epoch(),
                ledger.lowWater(),
                ledger.next(),
                consumer.currentLag(partition).orElse(-1),
                ledger.openHours().size(),
                counts.values(),
                counts.repeatedMoments(),
                counts.conflictingMoments(),
                counts.correctedMoments());
    }
}
