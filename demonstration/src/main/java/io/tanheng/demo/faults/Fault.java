/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something a visitor can break and mend again. */
public enum Fault {
    ANALYSER_DRIFT,
    BROKER_OUTAGE,
    DUPLICATE_STORM,
    CLOCK_SKEW,
    LATE_BACKFILL,
    WRONG_CHECKSUM,
    FORGED_SOURCE,
    WRONG_SIGNATURE;

    /** The name in addresses, such as {@code analyser-drift}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fault> ofId(String id) {
        return Arrays.stream(values()).filter(fault -> fault.id().equals(id)).findFirst();
    }
}
