/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.contracts.topics.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/**
 * Makes the producer of the hot path: it loses nothing it acknowledges, and its {@code send} never blocks.
 *
 * <p>{@code send} blocks for two reasons only. It may wait for the partitions of a topic: they are learned here, before the
 * first message, and never forgotten, not even while no broker can be reached. It may wait for memory: then it fails at once instead, the MQTT connection is dropped
 * and the broker delivers again; the memory is meant to hold receive maximum times the usual packet.
 */
public final class Producers {

    private static final Logger LOG = Logger.getLogger(Producers.class);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final Duration FOR_EVER = Duration.ofDays(3650);

    private Producers() {}

    /**
     * Makes a producer and returns when it knows where to send.
     *
     * @param deliveryTimeout how long it tries before it gives a record up
     * @param memoryBytes what may wait in it
     */
    public static Producer<byte[], byte[]> create(
            String bootstrapServers, Duration deliveryTimeout, long memoryBytes, int largestRecordBytes) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "tanheng-ingest");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 50);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, memoryBytes);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largestRecordBytes + 256 * 1024);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) Math.min(10_000, deliveryTimeout.toMillis() / 2));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0L);
        settings.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, FOR_EVER.toMillis());
        settings.put(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        for (Topic topic : List.of(Topic.READINGS, Topic.QUARANTINE, Topic.SOURCES)) {
            awaitPartitions(producer, topic);
        }
        return producer;
    }

    private static void awaitPartitions(Producer<byte[], byte[]> producer, Topic topic) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                producer.partitionsFor(topic.topicName());
                return;
            } catch (TimeoutException e) {
                LOG.debugf("Waiting for the partitions of %s", topic.topicName());
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}
