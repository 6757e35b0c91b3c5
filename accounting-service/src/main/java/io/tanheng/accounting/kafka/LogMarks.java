/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.LogChecks;
import io.tanheng.accounting.database.LogMark;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Looks whether the log still holds the youngest records that were read from it, each time a connection was made anew.
 *
 * <p>A server that comes back with an older copy of its data has the same cluster and topic ids as before. Nothing else tells
 * it from the one that went, once it has grown past our offsets again.
 */
final class LogMarks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String kafka;
    private final Consumer<?, ?> watched;
    private double connectionsSeen;

    /** For what a consumer reads. */
    LogMarks(String kafka, Consumer<?, ?> watched) {
        this.kafka = kafka;
        this.watched = watched;
    }

    /** Requires all marks if the consumer has connected since this was done last. */
    void requireAfterConnecting(Map<TopicPartition, LogMark> marks) {
        double connections = connections();
        if (connections != connectionsSeen) {
            require(marks);
            connectionsSeen = connections;
        }
    }

    private double connections() {
        for (Metric metric : watched.metrics().values()) {
            if (metric.metricName().name().equals("connection-creation-total")
                    && metric.metricName().group().equals("consumer-metrics")) {
                return (double) metric.metricValue();
            }
        }
        throw new IllegalStateException("Kafka's consumer no longer counts its connections");
    }

    /** Fails where the log holds another record at the place of a mark, or has not come that far. */
    void require(Map<TopicPartition, LogMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                KafkaSettings.registrations(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, LogMark> toFind = within(reader, marks);
            reader.assign(toFind.keySet());
            toFind.forEach((partition, mark) -> reader.seek(partition, mark.offset()));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!toFind.isEmpty()) {
                find(reader, toFind);
                if (System.nanoTime() - deadline > 0) {
                    throw new TimeoutException("The records read last could not be read again within "
                            + TimeUnit.NANOSECONDS.toSeconds(PATIENCE.toNanos()) + " s");
                }
            }
        }
    }

    /** Without those that retention has taken: nothing can be compared there. */
    private static Map<TopicPartition, LogMark> within(
            Consumer<byte[], byte[]> reader, Map<TopicPartition, LogMark> marks) {
        Map<TopicPartition, Long> ends = reader.endOffsets(marks.keySet(), PATIENCE);
        Map<TopicPartition, Long> firsts = reader.beginningOffsets(marks.keySet(), PATIENCE);
        Map<TopicPartition, LogMark> within = new HashMap<>();
        marks.forEach((partition, mark) -> {
            long end = ends.getOrDefault(partition, 0L);
            if (end <= mark.offset()) {
                throw LogChecks.shorter(partition.topic(), partition.partition(), mark, end);
            }
            if (firsts.getOrDefault(partition, 0L) <= mark.offset()) {
                within.put(partition, mark);
            }
        });
        return within;
    }

    private static void find(Consumer<byte[], byte[]> reader, Map<TopicPartition, LogMark> toFind) {
        for (ConsumerRecord<byte[], byte[]> found : reader.poll(POLL)) {
            TopicPartition partition = new TopicPartition(found.topic(), found.partition());
            LogMark mark = toFind.remove(partition);
            if (mark != null && !mark.equals(new LogMark(found.offset(), found.timestamp()))) {
                throw LogChecks.otherRecord(found.topic(), found.partition(), mark, found.timestamp());
            }
        }
    }
}
