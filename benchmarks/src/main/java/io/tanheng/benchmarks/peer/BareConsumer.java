/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.TopicPartitions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the readings topic, parses each record, counts the values and does nothing else.
 *
 * <p>Arguments: Kafka address, topic, {@code FIELDS} to parse as accounting does or {@code MAPPER} to let Jackson map. Each line on
 * standard input is a number of records; it reads on that many and answers with
 * the nanoseconds from asking for the first record to having parsed the last, and the values counted.
 */
public final class BareConsumer {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private BareConsumer() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                arguments[0],
                "enable.auto.commit",
                false,
                "max.poll.records",
                5000,
                "isolation.level",
                "read_committed",
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = TopicPartitions.of(consumer, arguments[1]);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Parsing parsing = Parsing.valueOf(arguments[2]);
            Answers.toEachLine(line -> read(consumer, parsing, Long.parseLong(line)));
        }
    }

    private static String read(KafkaConsumer<byte[], byte[]> consumer, Parsing parsing, long records) {
        long started = System.nanoTime();
        long read = 0;
        long values = 0;
        while (read < records) {
            for (ConsumerRecord<byte[], byte[]> next : consumer.poll(PATIENCE)) {
                read++;
                values += values(parsing.message(next.value()));
            }
        }
        return System.nanoTime() - started + " " + values;
    }

    private static long values(ReadingsMessage message) {
        long values = 0;
        for (Moment moment : message.moments()) {
            values += moment.values().size();
        }
        return values;
    }
}
