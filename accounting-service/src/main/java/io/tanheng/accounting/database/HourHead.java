/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The fields of an {@link HourEvent} that have columns of their own; their names are those of the event. */
record HourHead(
        SourceId source,
        Instant hour,
        int version,
        VersionReason reason,
        Instant sealedAt,
        long registrationVersion,
        Optional<String> methodId,
        HourStatus status,
        MinuteCounts minutes,
        List<Conflict> conflicts,
        String blockDigest,
        Optional<HourSignatures> signatures) {

    static HourHead of(HourEvent event) {
        return new HourHead(
                event.source(),
                event.hour(),
                event.version(),
                event.reason(),
                event.sealedAt(),
                event.registrationVersion(),
                event.methodId(),
                event.status(),
                event.minutes(),
                event.conflicts(),
                event.blockDigest(),
                event.signatures());
    }
}
