/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

/** What a value says about its period. */
public enum Statistic {
    /** A single sample. */
    SAMPLE,
    AVERAGE,
    MINIMUM,
    MAXIMUM,
    /** An amount accumulated over the period. */
    TOTAL
}
