/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.contracts.topics.TopicPartitions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What has come into the topics of readings and quarantine since this was made; use it from one thread. */
final class TestTopics implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    TestTopics(String kafka) {
        TopicCreation.ensure(kafka);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest", "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(Topic.READINGS, Topic.QUARANTINE)
                .flatMap(topic -> TopicPartitions.of(consumer, topic.topicName()).stream())
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** The bytes a record of readings was made of, with the message. */
    record Read(ReadingsMessage message, byte[] original) {}

    /** An entry of quarantine with its bytes. */
    record Entry(QuarantinedMessage message, byte[] original) {}

    List<Read> readings(Predicate<ReadingsMessage> which) {
        return of(Topic.READINGS)
                .map(each -> new Read(ReadingsCodec.decode(each.value()), original(each)))
                .filter(read -> which.test(read.message()))
                .toList();
    }

    List<Entry> quarantine(Predicate<QuarantinedMessage> which) {
        return of(Topic.QUARANTINE)
                .map(each -> new Entry(ContractJson.read(each.value(), QuarantinedMessage.class), original(each)))
                .filter(entry -> which.test(entry.message()))
                .toList();
    }

    private Stream<ConsumerRecord<String, byte[]>> of(Topic topic) {
        consumer.poll(POLL).forEach(seen::add);
        return seen.stream().filter(each -> each.topic().equals(topic.topicName()));
    }

    private static byte[] original(ConsumerRecord<String, byte[]> of) {
        return Optional.ofNullable(of.headers().lastHeader(ReadingsMessage.ORIGINAL_HEADER))
                .map(Header::value)
                .orElseThrow();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
