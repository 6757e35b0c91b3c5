/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.contracts.topics.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How many records a topic has taken, over all its partitions. */
final class EndOffsets implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;

    EndOffsets(String kafka) {
        consumer = new KafkaConsumer<>(Map.of(
                "bootstrap.servers", kafka,
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class));
    }

    long sum(Topic topic) {
        List<TopicPartition> partitions = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.topicName(), partition))
                .toList();
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
