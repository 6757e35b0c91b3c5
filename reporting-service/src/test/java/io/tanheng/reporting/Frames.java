/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.telemetry.hj212.Hj212Crc;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** HJ 212-2017 minute frames as a data logger sends them. */
public final class Frames {

    private static final DateTimeFormatter DATA_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private Frames() {}

    public static byte[] hj212(SourceRegistration stack, Instant at, Map<String, BigDecimal> values) {
        String time = DATA_TIME.format(at.atZone(stack.zone()));
        String items = new TreeMap<>(values)
                .entrySet().stream()
                        .map(item -> item.getKey() + "-Avg=" + item.getValue().toPlainString() + "," + item.getKey()
                                + "-Flag=N")
                        .collect(Collectors.joining(";"));
        String segment = "QN=" + time + "000;ST=31;CN=2051;PW=123456;MN="
                + stack.deviceCode().orElse("") + ";Flag=4;CP=&&DataTime=" + time + ";" + items + "&&";
        int crc = Hj212Crc.of(segment.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "##%04d%s%04X\r\n", segment.length(), segment, crc)
                .getBytes(StandardCharsets.UTF_8);
    }

    static HourBlock.Frame minute(SourceRegistration stack, Instant hour, int minute, Map<String, BigDecimal> values) {
        Instant at = hour.plusSeconds(60L * minute);
        byte[] original = hj212(stack, at, values);
        String topic = "tanheng/v1/" + stack.id().key() + "/hj212";
        return new HourBlock.Frame(
                Sha256.of(original),
                stack.version(),
                at.plusSeconds(62),
                topic,
                3,
                1000L + hour.getEpochSecond() / 60 + minute,
                original);
    }
}
