/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.wire;

import io.tanheng.telemetry.hj212.Hj212Command;
import io.tanheng.telemetry.hj212.Hj212Message;
import io.tanheng.telemetry.model.Reading;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** HJ 212-2017: 2011 for moments, 2051 for minutes, 2061 for hours. */
public record Hj212Voice(String deviceCode, ZoneId zone) implements Voice {

    private static final String AIR_POLLUTION_SOURCE = "31";
    private static final String PASSWORD = "123456";

    @Override
    public byte[] realTime(Instant at, List<Spoken> values, Instant sentAt) {
        return frames(Hj212Command.REAL_TIME, new Averages(at, values), 0, sentAt);
    }

    @Override
    public byte[] records(Duration period, List<Averages> records, Instant sentAt) {
        Hj212Command command = period.equals(Duration.ofHours(1)) ? Hj212Command.HOUR : Hj212Command.MINUTE;
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        Instant next = sentAt;
        for (Averages record : records) {
            pack.writeBytes(frames(command, record, (int) period.toSeconds(), next));
            // Every frame has a request number of its own; a split one takes as many as it has parts.
            next = next.plusMillis(5);
        }
        return pack.toByteArray();
    }

    private byte[] frames(Hj212Command command, Averages record, int periodSeconds, Instant sentAt) {
        List<Reading> readings = record.values().stream()
                .map(spoken -> spoken.reading(record.start(), periodSeconds))
                .toList();
        Hj212Message message =
                new Hj212Message(AIR_POLLUTION_SOURCE, PASSWORD, deviceCode, command, record.start(), readings);
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        message.frames(sentAt, zone).forEach(frames::writeBytes);
        return frames.toByteArray();
    }
}
