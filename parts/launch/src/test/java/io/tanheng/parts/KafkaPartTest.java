/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartTest {

    private static final int RECORDS = 5_000;
    private static final TopicPartition PARTITION = new TopicPartition("kept", 0);

    @TempDir
    private Path temporary;

    @Test
    void recordsThatWereAcknowledgedOutliveAKilledServer() throws Exception {
        try (KafkaPart kafka = new KafkaPart(temporary.resolve("a b"), FreePorts.find(), JavaOptions.shortLived(256))) {
            kafka.start();
            createTopic(kafka);
            List<String> sent = send(kafka);

            kafka.kill();
            assertThat(kafka.isRunning()).isFalse();
            kafka.start();

            assertThat(readAll(kafka)).isEqualTo(sent);
        }
    }

    private static void createTopic(KafkaPart kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
            admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static List<String> send(KafkaPart kafka) throws Exception {
        List<String> values =
                IntStream.range(0, RECORDS).mapToObj(Integer::toString).toList();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.address(), "acks", "all", "linger.ms", 1);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            values.forEach(
                    value -> acknowledgements.add(producer.send(new ProducerRecord<>(PARTITION.topic(), value))));
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        }
        return values;
    }

    private static List<String> readAll(KafkaPart kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.address());
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
