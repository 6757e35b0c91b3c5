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
                    "The SenML record " + Refusal.quote(name) + " has the time " + time
                            + " seconds; expected are seconds since 1970. Check whether the sender writes milliseconds.");
        }
        if (time.compareTo(FIRST_ABSOLUTE) >= 0) {
            return time;
        }
        return receivedAt
                .map(now -> seconds(now).add(time))
                .orElseThrow(() -> new Refusal(
                        TIME_NOT_READABLE,
                        "The SenML record " + Refusal.quote(name) + " has the relative time " + time
                                + "; expected are seconds since 1970 in bt or t, because a message that is delivered twice"
                                + " must have the same time twice. Give the sender a clock."));
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
