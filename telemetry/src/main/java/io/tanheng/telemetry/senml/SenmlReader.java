/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;
import static io.tanheng.telemetry.model.TelemetryProblem.VALUE_NOT_A_NUMBER;

import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Refusal;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads SenML packs in JSON (RFC 8428): each numeric or boolean record becomes a sample, each sum a total.
 *
 * <p>Two fields of ours, which other readers ignore as the RFC lets them: {@code period} (or {@code bperiod} for the whole
 * pack), the seconds from the record's time over which its value is the average; and {@code flag}, the data flag as HJ 212 has
 * them.
 */
public final class SenmlReader {

    /** Added to a record's name for its sum, which has another unit and so is a parameter of its own. */
    public static final String SUM = "-Sum";

    private SenmlReader() {}

    /**
     * Reads a pack; relative times count from the moment it was received.
     *
     * <p>Whatever the bytes, the answer is readings or a coded refusal, never an exception.
     */
    public static Decoded parse(byte[] pack, Instant receivedAt) {
        return parse(pack, Optional.of(receivedAt));
    }

    /** Reads a pack whose times must all be absolute, so that reading it again later gives the same. */
    public static Decoded parseAbsolute(byte[] pack) {
        return parse(pack, Optional.empty());
    }

    private static Decoded parse(byte[] pack, Optional<Instant> receivedAt) {
        try {
            List<Reading> readings = new ArrayList<>();
            SenmlPack.resolve(pack, receivedAt).forEach(record -> add(record, readings));
            if (readings.isEmpty()) {
                throw new Refusal(
                        NOT_DECODABLE,
                        "The SenML pack holds no record with a value. Check the sender.",
                        "SenML 数据包没有带值的记录。请检查发送方。");
            }
            return new Decoded.Frame(Optional.empty(), List.copyOf(readings));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private static void add(SenmlRecord record, List<Reading> readings) {
        Instant at = SenmlTime.instant(record.time());
        record.value()
                .ifPresent(value ->
                        readings.add(reading(record, record.name(), at, number(record, value), record.unit())));
        record.sum()
                .ifPresent(sum -> readings.add(new Reading(
                        record.name() + SUM,
                        Statistic.TOTAL,
                        at,
                        record.period().orElse(0),
                        sum,
                        record.unit().map(unit -> unit + ".s"),
                        record.flag())));
    }

    private static BigDecimal number(SenmlRecord record, SenmlValue value) {
        if (value instanceof SenmlValue.Numeric number) {
            return number.amount();
        }
        if (value instanceof SenmlValue.Truth truth) {
            return truth.truth() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        throw new Refusal(
                VALUE_NOT_A_NUMBER,
                "The SenML record {0} carries text or bytes; expected is a number (v) or a truth value (vb). Publish texts"
                        + " elsewhere.",
                "SenML 记录 {0} 携带文本或字节；应为数字（v）或布尔值（vb）。请将文本发布到别处。",
                Refusal.quote(record.name()));
    }

    private static Reading reading(
            SenmlRecord record, String name, Instant at, BigDecimal value, Optional<String> unit) {
        Statistic statistic = record.period().isPresent() ? Statistic.AVERAGE : Statistic.SAMPLE;
        return new Reading(name, statistic, at, record.period().orElse(0), value, unit, record.flag());
    }
}
