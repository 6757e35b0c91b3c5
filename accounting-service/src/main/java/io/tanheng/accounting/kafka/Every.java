/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

/** Says yes once in a period. */
final class Every {

    private final long periodNanos;
    private long lastNanos;

    Every(long periodNanos) {
        this.periodNanos = periodNanos;
        this.lastNanos = System.nanoTime();
    }

    boolean isDue(long nanos) {
        return isDue(nanos, 1);
    }

    /** The same once in so many periods. */
    boolean isDue(long nanos, int periods) {
        if (nanos - lastNanos < periods * periodNanos) {
            return false;
        }
        lastNanos = nanos;
        return true;
    }
}
