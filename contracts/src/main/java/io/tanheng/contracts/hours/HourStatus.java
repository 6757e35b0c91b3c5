/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

/** What an hour is good for. */
public enum HourStatus {
    /** Enough valid minutes; the figures stand. */
    VALID,
    /** The installation stood still the whole hour; the mass is zero because the operating time is. */
    STOPPED,
    /** Calibration or maintenance took too many minutes. */
    IN_CALIBRATION,
    /** Data came, but too little of it was valid. */
    INVALID,
    /** Readings are kept, no rule computes from them. */
    NO_METHOD
}
