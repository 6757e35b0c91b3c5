/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.wire;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** SenML (RFC 8428) in JSON, with the period of averages and the data flag as extra fields. */
public final class SenmlVoice implements Voice {

    /** SenML has no word for them: beside the average they would be two more values of the same name and time. */
    private static final Set<Statistic> EXTREMES = Set.of(Statistic.MINIMUM, Statistic.MAXIMUM);

    @Override
    public byte[] realTime(Instant at, List<Spoken> values, Instant sentAt) {
        return pack(0, List.of(new Averages(at, values)));
    }

    @Override
    public byte[] records(Duration period, List<Averages> records, Instant sentAt) {
        return pack(period.toSeconds(), records);
    }

    private static byte[] pack(long periodSeconds, List<Averages> records) {
        StringBuilder json = new StringBuilder("[");
        long base = records.get(0).start().getEpochSecond();
        String opening = "{\"bt\":" + base + (periodSeconds > 0 ? ",\"bperiod\":" + periodSeconds : "") + ",";
        for (Averages record : records) {
            long offset = record.start().getEpochSecond() - base;
            for (Spoken spoken : record.values()) {
                if (EXTREMES.contains(spoken.statistic())) {
                    continue;
                }
                json.append(opening);
                append(json, spoken, offset);
                opening = ",{";
            }
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Names, units and decimals are our own and need no escaping. */
    private static void append(StringBuilder json, Spoken spoken, long offset) {
        json.append("\"n\":\"").append(spoken.code()).append('"');
        spoken.unit().ifPresent(unit -> json.append(",\"u\":\"").append(unit).append('"'));
        if (offset != 0) {
            json.append(",\"t\":").append(offset);
        }
        json.append(",\"v\":").append(spoken.value().toPlainString());
        if (spoken.flag() != DataFlag.NORMAL) {
            json.append(",\"flag\":\"").append(spoken.flag().code()).append('"');
        }
        json.append('}');
    }
}
