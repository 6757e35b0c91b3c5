/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import java.time.Instant;

/** Where the clock of all tests of the pages begins. */
public final class SampleTime {

    /** Half past eight in the evening in Shanghai. */
    public static final Instant NOW = Instant.parse("2026-11-20T12:30:00Z");

    private SampleTime() {}

    /** The setting TANHENG_CLOCK for a service that starts now. */
    public static String clock() {
        return Instant.now() + "/" + NOW + "/1";
    }
}
