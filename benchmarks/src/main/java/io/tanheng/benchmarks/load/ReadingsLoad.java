/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.load;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Device.Variant;
import io.tanheng.faults.fleet.SentFrame;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings into Kafka as ingest does: whole hours of minute frames of many devices, in order of time.
 *
 * <p>The same records go into each of some topics, in a transaction for each: nobody who reads what is committed sees them until
 * they are shown, so that a clock can start at that moment while all readers run.
 */
public final class ReadingsLoad implements AutoCloseable {
    /** One record in so many is written twice, as redelivery does. */
    private static final int DUPLICATE_OF = 500;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES = 60;

    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    private final Map<String, KafkaProducer<String, byte[]>> producers = new LinkedHashMap<>();
    private final List<Device> devices;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private long written;

    public ReadingsLoad(String kafka, List<Device> devices, List<String> topics) {
        this.devices = List.copyOf(devices);
        topics.forEach(topic -> producers.put(topic, producer(kafka, topic)));
    }

    private static KafkaProducer<String, byte[]> producer(String kafka, String topic) {
        KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "linger.ms",
                        20,
                        "batch.size",
                        256 * 1024,
                        "compression.type",
                        "lz4",
                        "transactional.id",
                        "load-" + topic,
                        "transaction.timeout.ms",
                        (int) LONGEST_TRANSACTION.toMillis()),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    /**
     * Writes hours of all devices and behind them one minute of a later time that shows they are over; returns the records
     * written into each topic when Kafka has them all.
     */
    public long write(Instant from, int hours, Duration grace) {
        long before = written;
        producers.values().forEach(KafkaProducer::beginTransaction);
        for (int minute = 0; minute < hours * MINUTES; minute++) {
            writeMinute(from.plus(MINUTE.multipliedBy(minute)), true);
        }
        writeMinute(from.plus(Duration.ofHours(hours)).plus(grace), false);
        producers.values().forEach(KafkaProducer::flush);
        Exception refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("Kafka did not take the readings", refused);
        }
        return written - before;
    }

    /** Commits what was written into a topic. */
    public void show(String topic) {
        KafkaProducer<String, byte[]> producer = producers.get(topic);
        if (producer == null) {
            throw new IllegalArgumentException("Nothing is written into the topic " + topic);
        }
        producer.commitTransaction();
    }

    private void writeMinute(Instant minute, boolean duplicates) {
        for (Device device : devices) {
            Written next = message(device, minute);
            send(next);
            if (duplicates && written % DUPLICATE_OF == 0) {
                send(next);
            }
        }
    }

    private record Written(String key, byte[] value, byte[] original) {
        private ProducerRecord<String, byte[]> in(String topic) {
            List<Header> headers = List.of(new RecordHeader(ReadingsMessage.ORIGINAL_HEADER, original));
            return new ProducerRecord<>(topic, null, key, value, headers);
        }
    }

    private void send(Written next) {
        producers.forEach((topic, producer) -> {
            var unused = producer.send(next.in(topic), (metadata, refused) -> {
                if (refused != null) {
                    failure.compareAndSet(null, refused);
                }
            });
        });
        written++;
    }

    private Written message(Device device, Instant minute) {
        SentFrame frame = device.frame(minute, device.readings(minute, Variant.MEASURED), written);
        List<ReadingValue> values = frame.readings().stream()
                .map(sent -> new ReadingValue(
                        sent.key().parameter(), sent.key().statistic(), sent.value(), sent.flag(), false))
                .toList();
        ReadingsMessage message = new ReadingsMessage(
                device.registration().id(),
                1,
                minute.plusSeconds(MINUTES + 1),
                device.topic(),
                Sha256.of(frame.bytes()),
                List.of(new Moment(minute, MINUTES, values)));
        return new Written(device.registration().id().key(), ReadingsCodec.encode(message), frame.bytes());
    }

    /** What was not shown is given up. */
    @Override
    public void close() {
        producers.values().forEach(KafkaProducer::close);
    }
}
