/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** One hour of one source, as the clocks at its site count hours. */
record HourKey(SourceId source, Instant hour) {
    /** The hour a moment falls into; where clocks are set back, the two hours of the same name are two. */
    static HourKey of(SourceId source, Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        long intoHour = local.getMinute() * 60L + local.getSecond();
        return new HourKey(source, at.truncatedTo(ChronoUnit.SECONDS).minusSeconds(intoHour));
    }

    @Override
    public String toString() {
        return source.key() + " " + hour;
    }
}
