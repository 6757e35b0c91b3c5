/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.Outgoing;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Writes what accounting says to others. */
final class Publisher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final byte[] NOTHING = {};

    private final KafkaProducer<String, byte[]> producer;

    Publisher(String kafka) {
        producer =
                new KafkaProducer<>(KafkaSettings.producer(kafka), new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes sealed hours in order and returns when Kafka has them all. */
    void publish(List<Outgoing> hours) throws Outbox.PublicationException {
        publish(Topic.HOURS, hours);
    }

    /** Publishes versions of statements in order and returns when Kafka has them all. */
    void publishStatements(List<Outgoing> statements) throws Outbox.PublicationException {
        publish(Topic.STATEMENTS, statements);
    }

    /** Publishes decisions of packs in order and returns when Kafka has them all. */
    void publishPacks(List<Outgoing> decisions) throws Outbox.PublicationException {
        publish(Topic.PACKS, decisions);
    }

    private void publish(Topic topic, List<Outgoing> records) throws Outbox.PublicationException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (Outgoing next : records) {
            sent.add(producer.send(new ProducerRecord<>(topic.topicName(), next.key(), next.value())));
        }
        producer.flush();
        awaitAll(sent, topic);
    }

    /** A provisional hour that does not arrive is followed by the next one. */
    @SuppressWarnings(
            "FutureReturnValueIgnored") // the callback hears of a failure, and the next figure replaces this one
    void publish(LiveHour hour) {
        producer.send(
                new ProducerRecord<>(Topic.LIVE.topicName(), hour.source().key(), ContractJson.write(hour)),
                (metadata, failure) -> LOG.debugf("live hour: %s", failure == null ? "sent" : failure));
    }

    /** Quarantines records and returns when Kafka has them all. */
    void quarantine(List<RecordReading.Unreadable> records, Instant now) throws Outbox.PublicationException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (RecordReading.Unreadable unreadable : records) {
            sent.add(producer.send(quarantined(unreadable, now)));
        }
        producer.flush();
        awaitAll(sent, Topic.QUARANTINE);
    }

    private static ProducerRecord<String, byte[]> quarantined(RecordReading.Unreadable unreadable, Instant now) {
        byte[] value = unreadable.found().value();
        byte[] original = value == null ? NOTHING : value;
        String place = unreadable.found().topic() + "/" + unreadable.found().partition() + "/"
                + unreadable.found().offset();
        String id = Sha256.ofEntry(place, original);
        String detail = "The record " + place + " cannot be accounted: " + unreadable.detail()
                + ". Only ingest may write to this topic; find out who did. 该记录无法核算,只有采集服务可以写入此主题,请查明来源。";
        QuarantinedMessage message = new QuarantinedMessage(
                id,
                QuarantineReason.NOT_DECODABLE,
                detail,
                place,
                Optional.empty(),
                now,
                Sha256.of(original),
                Optional.empty());
        ProducerRecord<String, byte[]> out =
                new ProducerRecord<>(Topic.QUARANTINE.topicName(), id, ContractJson.write(message));
        out.headers().add(ReadingsMessage.ORIGINAL_HEADER, original);
        return out;
    }

    private static void awaitAll(List<Future<RecordMetadata>> sent, Topic topic) throws Outbox.PublicationException {
        for (Future<RecordMetadata> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new Outbox.PublicationException(
                        "Kafka did not take a record for " + topic.topicName() + ": " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Outbox.PublicationException("Interrupted while waiting for " + topic.topicName(), e);
            }
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
