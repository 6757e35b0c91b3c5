/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.telemetry.model.Reading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The times a reading may have, seen from now. */
record TimeWindow(Instant now, IngestLimits limits) {

    Optional<Refusal> refusal(List<Reading> readings) {
        Instant first = now.minus(limits.retention());
        Instant last = now.plus(limits.ahead());
        for (Reading reading : readings) {
            if (reading.at().isAfter(last) || reading.at().isBefore(first)) {
                return refusal(reading.parameter(), reading.at());
            }
        }
        return Optional.empty();
    }

    /**
     * Why something may not be of a time, if it may not.
     *
     * @param what it is, for the sentence
     */
    Optional<Refusal> refusal(String what, Instant at) {
        if (at.isAfter(now.plus(limits.ahead()))) {
            return Optional.of(new Refusal(
                    QuarantineReason.TIME_IN_FUTURE,
                    "{0} is of {1}, and it is {2} now; a device's clock may run ahead by {3}. Set the device's clock and zone,"
                            + " then release this message when its time has come, or send it again with the right time.",
                    "{0} 的时间为 {1}，现在是 {2}；设备时钟最多可超前 {3}。请校正设备时钟与时区，待时间到达后放行此报文，或以正确时间重发。",
                    what,
                    at,
                    now.truncatedTo(ChronoUnit.SECONDS),
                    SpanInWords.of(limits.ahead())));
        }
        if (at.isBefore(now.minus(limits.retention()))) {
            return Optional.of(new Refusal(
                    QuarantineReason.TIME_TOO_OLD,
                    "{0} is of {1}, older than the {2} that are kept. Check the device's clock; for a deliberate back-fill"
                            + " raise TANHENG_INGEST_RETENTION, then release this message.",
                    "{0} 的时间为 {1}，早于保留期 {2}。请检查设备时钟；若为有意补传，请调大 TANHENG_INGEST_RETENTION 后放行此报文。",
                    what,
                    at,
                    SpanInWords.of(limits.retention())));
        }
        return Optional.empty();
    }
}
