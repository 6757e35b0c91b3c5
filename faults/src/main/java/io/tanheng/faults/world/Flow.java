/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.contracts.topics.Topic;
import io.tanheng.faults.fleet.Ledger;
import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.Part;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Tells whether readings run all the way: devices to broker, broker to Kafka, Kafka to accounting, and all services answer. */
final class Flow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long LOOK_MILLISECONDS = 50;

    private final World world;
    private final Ledger ledger;
    private final KafkaConsumer<byte[], byte[]> kafka;

    Flow(World world, Ledger ledger) {
        this.world = world;
        this.ledger = ledger;
        this.kafka = new KafkaConsumer<>(Map.of(
                "bootstrap.servers",
                world.kafkaAddress(),
                "default.api.timeout.ms",
                (int) PATIENCE.toMillis(),
                "request.timeout.ms",
                (int) PATIENCE.toMillis() - 500,
                "reconnect.backoff.max.ms",
                200,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
    }

    /** Waits until everything answers and something new has passed each stage. */
    void awaitAgain() {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        for (Target service : List.of(Target.INGEST, Target.ACCOUNTING, Target.REPORTING)) {
            await(service + " to be ready", deadline, () -> isReady(world.part(service)) ? 1 : 0, 1);
        }
        awaitGrowth("an acknowledgement from the broker", deadline, ledger::acknowledgedCount);
        awaitGrowth("readings in Kafka", deadline, this::readingsInKafka);
        awaitGrowth("readings in accounting", deadline, this::recordsInAccounting);
    }

    private static void awaitGrowth(String what, long deadline, LongSupplier number) {
        long first = number.getAsLong();
        while (first < 0 && System.nanoTime() < deadline) {
            pause();
            first = number.getAsLong();
        }
        await(what, deadline, number, first + 1);
    }

    private static void await(String what, long deadline, LongSupplier number, long wanted) {
        while (number.getAsLong() < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited " + LONGEST.toSeconds() + " s in vain for " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the flow", e);
        }
    }

    /** Records in the readings topic; negative while Kafka does not answer. */
    private long readingsInKafka() {
        List<Long> ends = endsOfReadings();
        return ends.isEmpty() ? -1 : ends.stream().mapToLong(Long::longValue).sum();
    }

    /** Where each partition of the readings ends; empty while Kafka does not answer. */
    List<Long> endsOfReadings() {
        List<TopicPartition> partitions = IntStream.range(0, Topic.READINGS.partitions())
                .mapToObj(partition -> new TopicPartition(Topic.READINGS.topicName(), partition))
                .toList();
        try {
            Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
            return partitions.stream().map(ends::get).toList();
        } catch (KafkaException unreachable) {
            return List.of();
        }
    }

    /** What all accounting replicas have read since they started; negative while none answers. */
    private long recordsInAccounting() {
        long first = metric(world.part(Target.ACCOUNTING), "tanheng_accounting_records_total");
        long second = world.secondAccounting().isRunning()
                ? metric(world.secondAccounting(), "tanheng_accounting_records_total")
                : -1;
        return first < 0 ? second : first + Math.max(0, second);
    }

    static boolean isReady(Part service) {
        try {
            HttpURLConnection connection = open(service, "/q/health/ready");
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A number among the metrics of a service; negative where it cannot be asked. */
    static long metric(Part service, String name) {
        try {
            HttpURLConnection connection = open(service, "/q/metrics");
            String text = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException notYet) {
            return -1;
        }
    }

    private static HttpURLConnection open(Part service, String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(service.address() + path).toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        return connection;
    }

    @Override
    public void close() {
        kafka.close(CloseOptions.timeout(Duration.ZERO));
    }
}
