/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import io.tanheng.contracts.topics.TopicPartitions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaStreams;

/**
 * Kafka Streams, exactly once, doing what accounting does without a database.
 *
 * <p>Arguments: Kafka address, topic of the readings, topic of the hours, folder for state, threads, grace in minutes. Each line
 * on standard input is a number of hours; it reads on from where it paused, pauses when that many more hours are committed, and
 * answers with the nanoseconds from the first record seen to the last hour committed, and the values in them.
 */
public final class StreamsPeer {
    /** Whether windows are closed is looked at with every record, as accounting does, instead of once a second. */
    private static final String EMIT_INTERVAL = "__emit.interval.ms.kstreams.windowed.aggregation__";

    private StreamsPeer() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong firstNanos = new AtomicLong();
        var topology = StreamsTopology.of(
                arguments[1], arguments[2], Duration.ofMinutes(Long.parseLong(arguments[5])), firstNanos);
        try (KafkaConsumer<byte[], byte[]> results = results(arguments);
                KafkaStreams streams = new KafkaStreams(topology, settings(arguments))) {
            streams.pause();
            streams.start();
            Answers.toEachLine(line -> run(streams, results, firstNanos, Long.parseLong(line)));
        }
    }

    private static String run(
            KafkaStreams streams, KafkaConsumer<byte[], byte[]> results, AtomicLong firstNanos, long hours) {
        firstNanos.set(0);
        streams.resume();
        long seen = 0;
        long values = 0;
        while (seen < hours) {
            for (ConsumerRecord<byte[], byte[]> hour : results.poll(Duration.ofSeconds(1))) {
                seen++;
                values += HourState.of(hour.value()).count();
            }
        }
        long nanos = System.nanoTime() - firstNanos.get();
        streams.pause();
        return nanos + " " + values;
    }

    private static KafkaConsumer<byte[], byte[]> results(String[] arguments) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                "bootstrap.servers",
                arguments[0],
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
        List<TopicPartition> partitions = TopicPartitions.of(consumer, arguments[2]);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    private static Properties settings(String[] arguments) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", arguments[0]);
        settings.put("application.id", "streams-peer-" + System.nanoTime());
        settings.put("state.dir", arguments[3]);
        settings.put("num.stream.threads", arguments[4]);
        settings.put("processing.guarantee", "exactly_once_v2");
        settings.put("consumer.auto.offset.reset", "earliest");
        settings.put("consumer.max.poll.records", 5000);
        settings.put("replication.factor", 1);
        settings.put(EMIT_INTERVAL, 0L);
        return settings;
    }
}
