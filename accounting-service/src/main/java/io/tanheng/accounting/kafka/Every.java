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
        return isDue(nanos, periodNanos);
    }

    /** The same where the period is another one this time. */
    boolean isDue(long nanos, long periodNanos) {
        if (nanos - lastNanos < periodNanos) {
            return false;
        }
        lastNanos = nanos;
        return true;
    }
}
