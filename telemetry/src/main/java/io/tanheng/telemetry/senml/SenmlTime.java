/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.TIME_NOT_READABLE;

import io.tanheng.telemetry.model.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** Times of records: seconds since 1970, or below 2 to the power of 28 seconds from now. */
record SenmlTime(Optional<Instant> receivedAt) {

    private static final BigDecimal FIRST_ABSOLUTE = BigDecimal.valueOf(1L << 28);
    private static final BigDecimal LAST =
            BigDecimal.valueOf(Instant.parse("9999-12-31T23:59:59Z").getEpochSecond());
    private static final int NANO_DIGITS = 9;

    BigDecimal absolute(String name, BigDecimal time) {
        if (time.compareTo(LAST) > 0 || time.compareTo(LAST.negate()) < 0) {
            throw new Refusal(
                    TIME_NOT_READABLE,
                    "The SenML record {0} has the time {1} seconds; expected are seconds since 1970. Check whether the sender writes"
                            + " milliseconds.",
                    "SenML 记录 {0} 的时间为 {1} 秒；应为 1970 年以来的秒数。请检查发送方是否写成毫秒。",
                    Refusal.quote(name),
                    time);
        }
        if (time.compareTo(FIRST_ABSOLUTE) >= 0) {
            return time;
        }
        return receivedAt
                .map(now -> seconds(now).add(time))
                .orElseThrow(() -> new Refusal(
                        TIME_NOT_READABLE,
                        "The SenML record {0} has the relative time {1}; expected are seconds since 1970 in bt or t, because a message"
                                + " that is delivered twice must have the same time twice. Give the sender a clock.",
                        "SenML 记录 {0} 为相对时间 {1}；bt 或 t 应为 1970 年以来的秒数，因为重复投递的报文时间必须相同。请为发送方配置时钟。",
                        Refusal.quote(name),
                        time));
    }

    /** The instant, cut to nanoseconds. */
    static Instant instant(BigDecimal time) {
        BigDecimal seconds = time.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = time.subtract(seconds).movePointRight(NANO_DIGITS).setScale(0, RoundingMode.DOWN);
        return Instant.ofEpochSecond(seconds.longValueExact(), nanos.longValueExact());
    }

    private static BigDecimal seconds(Instant instant) {
        BigDecimal nanos = BigDecimal.valueOf(instant.getNano(), NANO_DIGITS);
        return BigDecimal.valueOf(instant.getEpochSecond()).add(nanos).stripTrailingZeros();
    }
}
