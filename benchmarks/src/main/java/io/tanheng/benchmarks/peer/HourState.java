/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An hour as small as it can be and still drop duplicates and give averages: for each parameter which minutes are there and
 * their sum. Accounting keeps every sample and the original bytes besides, so this favours the peer.
 */
final class HourState {
    private static final int DIGITS = 6;
    private static final int MINUTE = 60;
    private static final int MOST_BYTES = 4096;

    private final Map<String, Minutes> parameters = new TreeMap<>();

    private static final class Minutes {
        private long present;
        private long sum;
    }

    HourState add(ReadingsMessage message) {
        for (Moment moment : message.moments()) {
            for (ReadingValue value : moment.values()) {
                add(moment.at(), value);
            }
        }
        return this;
    }

    private void add(Instant at, ReadingValue value) {
        Minutes minutes = parameters.computeIfAbsent(value.parameter(), any -> new Minutes());
        long minute = 1L << (at.getEpochSecond() / MINUTE % MINUTE);
        if ((minutes.present & minute) == 0) {
            minutes.present |= minute;
            minutes.sum += scaled(value.value());
        }
    }

    private static long scaled(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** How many values the hour has. */
    long count() {
        return parameters.values().stream()
                .mapToLong(minutes -> Long.bitCount(minutes.present))
                .sum();
    }

    byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(MOST_BYTES);
        parameters.forEach((parameter, minutes) -> {
            byte[] name = parameter.getBytes(StandardCharsets.UTF_8);
            buffer.put((byte) name.length).put(name).putLong(minutes.present).putLong(minutes.sum);
        });
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    static HourState of(byte[] bytes) {
        HourState state = new HourState();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            byte[] name = new byte[buffer.get()];
            buffer.get(name);
            Minutes minutes = new Minutes();
            minutes.present = buffer.getLong();
            minutes.sum = buffer.getLong();
            state.parameters.put(new String(name, StandardCharsets.UTF_8), minutes);
        }
        return state;
    }
}
