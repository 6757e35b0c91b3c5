/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.readings.SignedManifest;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Messages as ingest writes them; the values are those of the worked examples HJ-1 and CCEMS-1. */
public final class Messages {

    /** Velocity, temperature, pressures, moisture and carbon dioxide. */
    public static final Map<String, String> VALUES = Map.of(
            "a01011", "14.9",
            "a01012", "52.0",
            "a01013", "-150",
            "a01006", "100800",
            "a01014", "12.5",
            "a05001", "12.4");

    private Messages() {}

    /** A frame as it came from the device, and what ingest made of it. */
    public record Sent(ReadingsMessage message, byte[] original) {}

    public static Sent minute(SourceId source, Instant at) {
        return minute(source, at, DataFlag.NORMAL, Map.of());
    }

    /** The minute record of the stack, some values replaced. */
    public static Sent minute(SourceId source, Instant at, DataFlag flag, Map<String, String> other) {
        Map<String, String> values = new TreeMap<>(VALUES);
        values.putAll(other);
        return of(source, at, 60, Statistic.AVERAGE, flag, values);
    }

    public static Sent of(
            SourceId source,
            Instant at,
            int periodSeconds,
            Statistic statistic,
            DataFlag flag,
            Map<String, String> values) {
        List<ReadingValue> readings = new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> new ReadingValue(
                                value.getKey(), statistic, new BigDecimal(value.getValue()), flag, false))
                        .toList();
        String frame =
                "##" + source.key() + ";DataTime=" + at + ";" + periodSeconds + statistic + flag + values + "\r\n";
        byte[] original = frame.getBytes(StandardCharsets.UTF_8);
        ReadingsMessage message = new ReadingsMessage(
                source,
                1,
                at.plusSeconds(61),
                "tanheng/v1/" + source.key() + "/hj212",
                sha256(original),
                List.of(new Moment(at, periodSeconds, readings)));
        return new Sent(message, original);
    }

    /** A manifest of minute records, each in its own frame. */
    public static Sent manifest(SourceId source, Instant from, Instant until, List<Sent> frames) {
        List<String> digests =
                frames.stream().map(sent -> sent.message().originalDigest()).toList();
        byte[] original = ("tanheng-manifest-1\n" + source.key() + digests + "\n").getBytes(StandardCharsets.UTF_8);
        ReadingsMessage message = new ReadingsMessage(
                source,
                1,
                until.plusSeconds(2),
                "tanheng/v1/" + source.key() + "/manifest",
                sha256(original),
                List.of(),
                Optional.of(new SignedManifest("logger-1", SignatureGrade.SIGNED, 1, from, until, digests)));
        return new Sent(message, original);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
