/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;

/** The one producer of the service; there from the moment Kafka is. */
public final class KafkaOut {

    private static final Duration FOR_LAST_RECORDS = Duration.ofSeconds(5);

    private final String bootstrapServers;
    private final Duration deliveryTimeout;
    private final long memoryBytes;
    private final int largestRecordBytes;
    private final CompletableFuture<Producer<byte[], byte[]>> producer = new CompletableFuture<>();

    /**
     * A producer yet to be connected.
     *
     * @param deliveryTimeout how long a record is tried before it is given up
     * @param memoryBytes what may wait for Kafka
     */
    public KafkaOut(String bootstrapServers, Duration deliveryTimeout, long memoryBytes, int largestRecordBytes) {
        this.bootstrapServers = bootstrapServers;
        this.deliveryTimeout = deliveryTimeout;
        this.memoryBytes = memoryBytes;
        this.largestRecordBytes = largestRecordBytes;
    }

    /** Connects; returns when records can be sent. */
    public void open() {
        producer.complete(Producers.create(bootstrapServers, deliveryTimeout, memoryBytes, largestRecordBytes));
    }

    /** The producer; waits until it is there. */
    Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> there = producer.getNow(null);
        return there == null ? producer.join() : there;
    }

    /** Whether there is a connection over which records can be sent. */
    public boolean isConnected() {
        Producer<byte[], byte[]> there = producer.getNow(null);
        return there != null && connections(there) > 0;
    }

    private static double connections(Producer<byte[], byte[]> producer) {
        return producer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .mapToDouble(metric -> ((Number) metric.metricValue()).doubleValue())
                .sum();
    }

    public void close() throws ExecutionException, InterruptedException {
        if (producer.isDone()) {
            producer.get().close(FOR_LAST_RECORDS);
        }
    }
}
