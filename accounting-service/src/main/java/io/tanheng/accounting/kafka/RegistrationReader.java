/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.registry.RegistrationMemory;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicPartitions;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** Follows the topic of registrations from its beginning, into memory and into the history. */
final class RegistrationReader implements Runnable {

    private static final Logger LOG = Logger.getLogger(RegistrationReader.class);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String kafka;
    private final Registry registry;
    private final RegistrationMemory history;
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean ending;

    RegistrationReader(String kafka, Registry registry, RegistrationMemory history) {
        this.kafka = kafka;
        this.registry = registry;
        this.history = history;
    }

    /** Done when everything is read that the topic holds at some moment after this call. */
    CompletableFuture<Void> caughtUp() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.add(done);
        return done;
    }

    void end() {
        ending = true;
    }

    @Override
    public void run() {
        Retry retry = new Retry("read the registrations", () -> ending);
        retry.untilDone(() -> history.everything().forEach(registry::put));
        while (!ending) {
            retry.untilDone(this::follow);
        }
    }

    private void follow() {
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(KafkaSettings.registrations(kafka), bytes, bytes)) {
            List<TopicPartition> partitions = TopicPartitions.of(consumer, Topic.SOURCES.topicName());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!ending) {
                consumer.poll(POLL).forEach(this::take);
                answer(consumer, partitions);
            }
        }
    }

    /** Only asks for the end of the topic when somebody waits for it. */
    private void answer(KafkaConsumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        int asked = waiting.size();
        if (asked == 0) {
            return;
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!ending && !reached(consumer, ends)) {
            consumer.poll(POLL).forEach(this::take);
        }
        for (int answered = 0; answered < asked; answered++) {
            CompletableFuture<Void> done = waiting.poll();
            if (done != null) {
                done.complete(null);
            }
        }
    }

    private static boolean reached(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void take(ConsumerRecord<byte[], byte[]> found) {
        byte[] value = found.value();
        if (value == null) {
            return;
        }
        try {
            SourceRegistration registration = ContractJson.read(value, SourceRegistration.class);
            registry.put(registration);
            new Retry("keep a registration", () -> ending).untilDone(() -> history.remember(registration));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.errorf(
                    e,
                    "Offset %d of partition %d of %s is no registration and is passed over. Register the source again.",
                    found.offset(),
                    found.partition(),
                    found.topic());
        }
    }
}
