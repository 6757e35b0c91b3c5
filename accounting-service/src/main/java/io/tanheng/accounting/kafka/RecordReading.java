/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.LogRecord;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignedManifest;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads the records of a partition: messages of ours, and those that are none. */
final class RecordReading {

    /** What a record that cannot be read says, and why. */
    record Unreadable(ConsumerRecord<byte[], byte[]> found, String detail) {}

    private static final int MOST_DIGITS = 60;

    private final UnaryOperator<SourceId> sources;
    private final List<LogRecord> readable;
    private final List<Unreadable> unreadable = new ArrayList<>();

    /**
     * Reads records.
     *
     * @param sources gives for a source the same object every time, which makes all later look-ups cheap
     */
    RecordReading(List<ConsumerRecord<byte[], byte[]>> records, UnaryOperator<SourceId> sources) {
        this.sources = sources;
        readable = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> found : records) {
            read(found);
        }
    }

    private void read(ConsumerRecord<byte[], byte[]> found) {
        byte[] value = found.value();
        Header original = found.headers().lastHeader(ReadingsMessage.ORIGINAL_HEADER);
        if (value == null) {
            unreadable.add(new Unreadable(found, "it has no value"));
        } else if (original == null || original.value() == null) {
            unreadable.add(new Unreadable(found, "it has no header 'original' with the device's bytes"));
        } else {
            read(found, value, original.value());
        }
    }

    private void read(ConsumerRecord<byte[], byte[]> found, byte[] value, byte[] original) {
        try {
            ReadingsMessage message = withKnownSource(ReadingsCodec.decode(value));
            if (!Sha256.isDigestOf(original, message.originalDigest())) {
                unreadable.add(new Unreadable(found, "its digest is not the SHA-256 of the device's bytes"));
            } else if (!hasDigests(message.manifest())) {
                unreadable.add(new Unreadable(found, "a digest it lists is no SHA-256"));
            } else if (isSane(message)) {
                readable.add(new LogRecord(found.partition(), found.offset(), message, original));
            } else {
                unreadable.add(new Unreadable(found, "a value has more than " + MOST_DIGITS + " digits"));
            }
        } catch (RuntimeException e) {
            unreadable.add(new Unreadable(found, "its value is no readings message: " + e.getMessage()));
        }
    }

    private static boolean hasDigests(Optional<SignedManifest> manifest) {
        return manifest.isEmpty() || manifest.get().digests().stream().allMatch(Sha256::isDigest);
    }

    private ReadingsMessage withKnownSource(ReadingsMessage message) {
        return new ReadingsMessage(
                sources.apply(message.source()),
                message.registrationVersion(),
                message.receivedAt(),
                message.mqttTopic(),
                message.originalDigest(),
                message.moments(),
                message.manifest());
    }

    private static boolean isSane(ReadingsMessage message) {
        for (Moment moment : message.moments()) {
            for (ReadingValue value : moment.values()) {
                if (!Digits.atMost(MOST_DIGITS, value.value())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** In the order of the log. */
    List<LogRecord> readable() {
        return readable;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }
}
