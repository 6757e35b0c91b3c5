/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes registrations into the sources topic, where every service reads them. */
final class Registrar {
    private Registrar() {}

    static void register(String kafka, List<SourceRegistration> registrations) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers", kafka,
                "key.serializer", StringSerializer.class,
                "value.serializer", ByteArraySerializer.class))) {
            for (SourceRegistration registration : registrations) {
                var unused = producer.send(new ProducerRecord<>(
                        Topic.SOURCES.topicName(), registration.id().key(), ContractJson.write(registration)));
            }
        }
    }
}
