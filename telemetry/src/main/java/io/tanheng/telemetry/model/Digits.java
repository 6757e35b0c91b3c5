/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import java.math.BigDecimal;

/** How long a number is when it is written out. */
public final class Digits {

    private Digits() {}

    /**
     * Whether a number has at most so many, before and behind the point: one like 1E+999999999 is short to write and fills all memory when it
     * is added up.
     */
    public static boolean atMost(int most, BigDecimal number) {
        // the absolute value of the smallest scale there is has no int
        return number.precision() <= most && Math.abs((long) number.scale()) <= most;
    }
}
