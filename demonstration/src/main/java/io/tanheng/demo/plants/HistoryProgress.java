/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants;

import java.time.Duration;

/**
 * How far the readings from before the start have come.
 *
 * @param hours how many hours of readings there are to send, over all sources
 * @param acknowledgedHours how many of them the broker has
 * @param elapsed real time since the start
 */
public record HistoryProgress(long hours, long acknowledgedHours, Duration elapsed) {

    public boolean complete() {
        return acknowledgedHours >= hours;
    }

    /** Between 0 and 1. */
    public double fraction() {
        return hours == 0 ? 1 : Math.min(1.0, acknowledgedHours / (double) hours);
    }
}
