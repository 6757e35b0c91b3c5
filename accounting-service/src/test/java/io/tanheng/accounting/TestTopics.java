/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.contracts.topics.TopicPartitions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes what ingest writes and reads what accounting writes. */
public final class TestTopics implements AutoCloseable {

    private final String kafka;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    public TestTopics(String kafka) {
        this.kafka = kafka;
        TopicCreation.ensure(kafka);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", "5"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void register(SourceRegistration registration) {
        sent.add(producer.send(new ProducerRecord<>(
                Topic.SOURCES.topicName(), key(registration.id()), ContractJson.write(registration))));
        flush();
    }

    public void send(Messages.Sent message) {
        ProducerRecord<byte[], byte[]> out = new ProducerRecord<>(
                Topic.READINGS.topicName(), key(message.message().source()), ReadingsCodec.encode(message.message()));
        out.headers().add(ReadingsMessage.ORIGINAL_HEADER, message.original());
        sent.add(producer.send(out));
    }

    /** A record ingest would never write, in the partition of a source. */
    public void sendRaw(SourceId source, byte[] value) {
        sent.add(producer.send(new ProducerRecord<>(Topic.READINGS.topicName(), key(source), value)));
    }

    /** Returns when Kafka has all that was sent. */
    public void flush() {
        producer.flush();
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            sent.clear();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] key(SourceId source) {
        return source.key().getBytes(StandardCharsets.UTF_8);
    }

    /** The sealed hours of a source in the order they were published. */
    public List<HourEvent> hours(SourceId source) {
        return all(Topic.HOURS)
                .filter(found -> source.key().equals(new String(found.key(), StandardCharsets.UTF_8)))
                .map(found -> ContractJson.read(found.value(), HourEvent.class))
                .toList();
    }

    /** What a topic holds now. */
    public Stream<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        return all(topic, found -> true);
    }

    private Stream<ConsumerRecord<byte[], byte[]>> all(Topic topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TopicPartitions.of(consumer, topic.topicName());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(50)).forEach(found::add);
            }
        }
        return found.stream().filter(wanted);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
