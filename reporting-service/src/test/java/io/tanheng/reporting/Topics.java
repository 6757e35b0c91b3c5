/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.packs.PackDecided;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StatementCodec;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.parts.TestParts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes to the topics reporting reads, as the other services do. */
public final class Topics implements AutoCloseable {

    private final KafkaProducer<String, byte @Nullable []> producer;

    public Topics() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestParts.shared().environment("TANHENG_KAFKA"), "acks", "all");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    public void send(SourceRegistration registration) {
        send(Topic.SOURCES, registration.id().key(), ContractJson.write(registration));
    }

    public void deregister(SourceId id) {
        send(Topic.SOURCES, id.key(), null);
    }

    public void send(HourEvent hour) {
        send(Topic.HOURS, hour.source().key(), ContractJson.write(hour));
    }

    public void send(LiveHour hour) {
        send(Topic.LIVE, hour.source().key(), ContractJson.write(hour));
    }

    public void send(ReadingsMessage message) {
        send(Topic.READINGS, message.source().key(), ContractJson.write(message));
    }

    public void send(StatementEvent statement) {
        send(Topic.STATEMENTS, statement.site().key(), StatementCodec.write(statement));
    }

    public void send(PackDecided decided) {
        send(Topic.PACKS, decided.key(), ContractJson.write(decided));
    }

    public void send(QuarantinedMessage message, byte[] original) {
        await(begin(message, original));
    }

    /** Sends all of them and only then waits, so that the disk is not asked for each. */
    public void send(List<QuarantinedMessage> messages, byte[] original) {
        messages.stream().map(message -> begin(message, original)).toList().forEach(Topics::await);
    }

    private Future<RecordMetadata> begin(QuarantinedMessage message, byte[] original) {
        var record = new ProducerRecord<String, byte @Nullable []>(
                Topic.QUARANTINE.topicName(), message.id(), ContractJson.write(message));
        record.headers().add(ReadingsMessage.ORIGINAL_HEADER, original);
        return producer.send(record);
    }

    public void send(Topic topic, String key, byte @Nullable [] value) {
        await(producer.send(new ProducerRecord<>(topic.topicName(), key, value)));
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
