/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.load;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Device.Variant;
import io.tanheng.faults.fleet.SentFrame;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes readings into Kafka as ingest does: whole hours of minute frames of many devices, in order of time. */
public final class ReadingsLoad implements AutoCloseable {
    /** One record in so many is written twice, as redelivery does. */
    private static final int DUPLICATE_OF = 500;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES = 60;

    private final KafkaProducer<String, byte[]> producer;
    private final List<Device> devices;
    private final MessageDigest sha256;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private long written;

    public ReadingsLoad(String kafka, List<Device> devices) {
        this.devices = List.copyOf(devices);
        producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers",
                kafka,
                "linger.ms",
                20,
                "batch.size",
                256 * 1024,
                "compression.type",
                "lz4",
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                ByteArraySerializer.class));
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    /**
     * Writes hours of all devices and behind them one minute of a later time that shows they are over; returns the records
     * written when Kafka has them all.
     */
    public long write(Instant from, int hours, Duration grace) {
        long before = written;
        for (int minute = 0; minute < hours * MINUTES; minute++) {
            writeMinute(from.plus(MINUTE.multipliedBy(minute)), true);
        }
        writeMinute(from.plus(Duration.ofHours(hours)).plus(grace), false);
        producer.flush();
        Exception refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("Kafka did not take the readings", refused);
        }
        return written - before;
    }

    private void writeMinute(Instant minute, boolean duplicates) {
        for (Device device : devices) {
            ProducerRecord<String, byte[]> next = message(device, minute);
            send(next);
            if (duplicates && written % DUPLICATE_OF == 0) {
                send(next);
            }
        }
    }

    private void send(ProducerRecord<String, byte[]> next) {
        var unused = producer.send(next, (metadata, refused) -> {
            if (refused != null) {
                failure.compareAndSet(null, refused);
            }
        });
        written++;
    }

    private ProducerRecord<String, byte[]> message(Device device, Instant minute) {
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
                HexFormat.of().formatHex(sha256.digest(frame.bytes())),
                List.of(new Moment(minute, MINUTES, values)));
        return new ProducerRecord<>(
                Topic.READINGS.topicName(),
                null,
                device.registration().id().key(),
                ReadingsCodec.encode(message),
                List.of(new RecordHeader(ReadingsMessage.ORIGINAL_HEADER, frame.bytes())));
    }

    @Override
    public void close() {
        producer.close();
    }
}
