/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

/**
 * The {@code Flag} field of a frame's header, HJ 212-2017 table 3.
 *
 * @param version bits 7 to 2: 0 is HJ/T 212-2005, 1 is HJ 212-2017, 2 is HJ 212-2025
 * @param numbered bit 1: the frame is one of several and carries PNUM and PNO
 * @param acknowledged bit 0: the sender waits for an answer
 */
public record Hj212Flag(int version, boolean numbered, boolean acknowledged) {

    /** What a frame without the field means, as those of 2005 are. */
    public static final Hj212Flag OF_2005 = new Hj212Flag(0, false, false);

    /** A single frame of HJ 212-2017 that waits for an answer, written as 5. */
    public static final Hj212Flag OF_2017 = new Hj212Flag(1, false, true);

    public Hj212Flag {
        if (version < 0 || version > 63) {
            throw new IllegalArgumentException("The version has six bits, found: " + version);
        }
    }

    /** Reads the number that stands in the frame, 0 to 255. */
    public static Hj212Flag of(int number) {
        return new Hj212Flag(number >>> 2, (number & 2) != 0, (number & 1) != 0);
    }

    /** The number that stands in the frame. */
    public int number() {
        return version << 2 | (numbered ? 2 : 0) | (acknowledged ? 1 : 0);
    }
}
