/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.LogRecord;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads the records of a partition: messages of ours, and those that are none. */
final class RecordReading {

    /** What a record that cannot be read says, and why. */
    record Unreadable(ConsumerRecord<byte[], byte[]> found, String detail) {}

    private final List<LogRecord> readable;
    private final List<Unreadable> unreadable = new ArrayList<>();

    RecordReading(List<ConsumerRecord<byte[], byte[]>> records) {
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
            ReadingsMessage message = ReadingsCodec.decode(value);
            readable.add(new LogRecord(found.partition(), found.offset(), message, original));
        } catch (RuntimeException e) {
            unreadable.add(new Unreadable(found, "its value is no readings message: " + e.getMessage()));
        }
    }

    /** In the order of the log. */
    List<LogRecord> readable() {
        return readable;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }
}
