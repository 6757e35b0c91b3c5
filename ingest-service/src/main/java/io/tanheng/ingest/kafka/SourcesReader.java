/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicPartitions;
import io.tanheng.ingest.domain.SourceBook;
import io.tanheng.ingest.settings.IngestSettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topic of registrations from its beginning into the book of sources, and on.
 *
 * <p>A plain consumer without a group: every replica reads all of it, and only a position can say that its end was reached,
 * without which a device could be refused as unknown that is registered.
 */
@Singleton
public final class SourcesReader {

    private static final Logger LOG = Logger.getLogger(SourcesReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final IngestSettings settings;
    private final SourceBook book;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "sources-reader");
    private volatile @Nullable Consumer<String, byte[]> current;
    private volatile boolean closed;

    SourcesReader(IngestSettings settings, SourceBook book) {
        this.settings = settings;
        this.book = book;
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until the book holds all that the topic held when the reading began. */
    public void awaitEnd() {
        try {
            complete.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isComplete() {
        return complete.getCount() == 0;
    }

    private void run() {
        while (!closed) {
            try (Consumer<String, byte[]> consumer = consumer()) {
                current = consumer;
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("The reading of registrations ends", e);
            } catch (KafkaException e) {
                LOG.warnf("Reading the registrations failed: %s; trying again", e.getMessage());
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            } finally {
                current = null;
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = TopicPartitions.of(consumer, Topic.SOURCES.topicName());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!closed) {
            if (!isComplete()
                    && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                LOG.infof("%d sources are registered", book.size());
                complete.countDown();
            }
            consumer.poll(POLL).forEach(this::read);
        }
    }

    private void read(ConsumerRecord<String, byte[]> sourceRecord) {
        try {
            byte @Nullable [] value = sourceRecord.value();
            if (value == null) {
                book.remove(SourceId.ofKey(sourceRecord.key()));
            } else {
                book.put(ContractJson.read(value, SourceRegistration.class));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The registration at offset %d cannot be read and is passed over", sourceRecord.offset());
        }
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "tanheng-ingest-sources",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    public void close() throws InterruptedException {
        closed = true;
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread.isAlive()) {
            thread.join(BETWEEN_TRIES.toMillis() * 5);
        }
    }
}
