/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.evidence;

import java.util.Arrays;
import java.util.Locale;

/** How long many of the same took, in nanoseconds. */
record Spread(long[] sorted) {

    private static final double MILLISECOND = 1e6;
    private static final int HUNDRED = 100;

    static Spread of(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    private double milliseconds(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / HUNDRED)] / MILLISECOND;
    }

    String milliseconds() {
        return String.format(
                Locale.ROOT,
                "median %.3f ms, 99 %% below %.3f ms, longest %.3f ms (n = %d)",
                milliseconds(50),
                milliseconds(99),
                milliseconds(HUNDRED),
                sorted.length);
    }
}
