/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes a frame of a segment: length before, checksum and line end after. */
public final class Hj212Writer {

    /** The longest segment the standard allows, in bytes. */
    public static final int LONGEST_SEGMENT_BYTES = 1024;

    /** The longest data area the standard allows, in bytes. */
    public static final int LONGEST_DATA_BYTES = 950;

    private Hj212Writer() {}

    /**
     * Writes a frame.
     *
     * @param segment from {@code QN=} to the closing {@code &&}
     * @throws IllegalArgumentException when it is longer than the standard allows
     */
    public static byte[] frame(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_SEGMENT_BYTES) {
            throw new IllegalArgumentException(
                    "A segment has at most " + LONGEST_SEGMENT_BYTES + " bytes, found: " + bytes.length);
        }
        String start = String.format(Locale.ROOT, "##%04d", bytes.length);
        String end = String.format(Locale.ROOT, "%04X\r\n", Hj212Crc.of(bytes));
        return (start + segment + end).getBytes(StandardCharsets.UTF_8);
    }
}
