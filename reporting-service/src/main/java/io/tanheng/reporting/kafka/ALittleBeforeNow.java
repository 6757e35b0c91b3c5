/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/**
 * Starts live consumers a little before now, so that a service that starts shows what was said just before. Limited in time and
 * in records, for history may be loading.
 */
@ApplicationScoped
@Identifier("a-little-before-now")
public class ALittleBeforeNow implements KafkaConsumerRebalanceListener {

    private final ReportingSettings settings;

    ALittleBeforeNow(ReportingSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        // The broker stamps records with the system's time, so this is the one place where that time is right.
        long from = System.currentTimeMillis() - settings.liveLookback().toMillis();
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, from));
        Duration patience = Duration.ofSeconds(10);
        Map<TopicPartition, OffsetAndTimestamp> since = consumer.offsetsForTimes(times, patience);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions, patience);
        consumer.endOffsets(partitions, patience).forEach((partition, end) -> {
            OffsetAndTimestamp found = since.get(partition);
            long wanted = found == null ? end : found.offset();
            long atMost = end - settings.liveLookbackRecords();
            consumer.seek(partition, Math.max(beginnings.getOrDefault(partition, 0L), Math.max(wanted, atMost)));
        });
    }
}
