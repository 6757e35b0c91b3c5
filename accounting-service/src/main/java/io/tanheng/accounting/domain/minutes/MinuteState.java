/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.telemetry.model.DataFlag;

/** What a minute is worth; of several parameters the earlier constant decides for all. */
public enum MinuteState {
    /** The installation stood still. */
    STOPPED,
    /** The analyser was calibrated or maintained. */
    CALIBRATION,
    /** Something came, but the device itself says that it is wrong. */
    INVALID,
    /** Nothing came, or too few samples to make a minute. */
    MISSING,
    VALID;

    public static MinuteState of(DataFlag flag) {
        return switch (flag) {
            case NORMAL, MANUAL -> VALID;
            case STOPPED -> STOPPED;
            case MAINTENANCE, CALIBRATION -> CALIBRATION;
            case FAULT, OVER_RANGE, COMMUNICATION_FAULT -> INVALID;
        };
    }

    /** The state of a minute judged over two parameters. */
    public MinuteState and(MinuteState other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
