/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.format.PackedHour;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Where the hours of a statement's stacks come from. */
public interface HourShelf {

    /** Takes an hour. */
    @FunctionalInterface
    interface Taker {
        void take(PackedHour hour) throws IOException;
    }

    /** Hands out the hours the statement adds up, in order of time. */
    void each(SourceId source, Taker taker) throws IOException;

    /** All versions of a registration its hours name, in their order. */
    List<SourceRegistration> registrations(SourceId source);

    /** The samples and original bytes of a version of an hour. */
    HourBlock block(SourceId source, Instant hour, int version);
}
