/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;

/** An hour as a SenML pack: heat input, load, and what the plant reported. */
final class HourPack {

    static final String HEAT_INPUT = "heat-input";
    static final String GROSS_LOAD = "gross-load";
    static final String REPORTED = "reported-co2";
    private static final int HOUR_SECONDS = 3600;

    private HourPack() {}

    /** The pack, or nothing for an hour without any number. */
    static Optional<byte[]> of(Recording.Hour hour, Instant start) {
        StringJoiner records = new StringJoiner(",");
        hour.heatInput().ifPresent(amount -> records.add(record(start, HEAT_INPUT, "mmBtu/h", amount)));
        hour.load().ifPresent(amount -> records.add(record(start, GROSS_LOAD, "MW", amount)));
        hour.carbonDioxide().ifPresent(amount -> records.add(record(start, REPORTED, "ton/h", amount)));
        return records.length() == 0
                ? Optional.empty()
                : Optional.of(("[" + records + "]").getBytes(StandardCharsets.UTF_8));
    }

    private static String record(Instant start, String name, String unit, BigDecimal amount) {
        return "{\"n\":\"" + name + "\",\"u\":\"" + unit + "\",\"t\":" + start.getEpochSecond() + ",\"period\":"
                + HOUR_SECONDS + ",\"v\":" + amount.toPlainString() + "}";
    }
}
