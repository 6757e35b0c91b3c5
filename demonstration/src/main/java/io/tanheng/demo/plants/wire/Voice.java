/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The language a source speaks. */
public interface Voice {

    /** Values at one moment, as sent at once. */
    byte[] realTime(Instant at, List<Spoken> values, Instant sentAt);

    /** Averages over periods, as one payload: a single record, or a pack of many. */
    byte[] records(Duration period, List<Averages> records, Instant sentAt);

    /** All values of one period. */
    record Averages(Instant start, List<Spoken> values) {

        public Averages {
            values = List.copyOf(values);
        }
    }
}
