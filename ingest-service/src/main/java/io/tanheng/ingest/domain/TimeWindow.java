/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.telemetry.model.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The times a reading may have, seen from now. */
record TimeWindow(Instant now, IngestLimits limits) {

    Optional<Refusal> refusal(List<Reading> readings) {
        Instant first = now.minus(limits.retention());
        Instant last = now.plus(limits.ahead());
        for (Reading reading : readings) {
            if (reading.at().isAfter(last)) {
                return Optional.of(new Refusal(
                        QuarantineReason.TIME_IN_FUTURE,
                        reading.parameter() + " is of " + reading.at() + ", and it is " + now
                                + " now; a device's clock may run "
                                + limits.ahead()
                                + " ahead. Set the device's clock and zone, then release this message when"
                                + " its time has come, or send it again with the right time."));
            }
            if (reading.at().isBefore(first)) {
                return Optional.of(new Refusal(
                        QuarantineReason.TIME_TOO_OLD,
                        reading.parameter() + " is of " + reading.at() + ", older than the " + limits.retention()
                                + " that are kept. Check the device's clock; for a deliberate back-fill raise"
                                + " TANHENG_INGEST_RETENTION, then release this message."));
            }
        }
        return Optional.empty();
    }
}
