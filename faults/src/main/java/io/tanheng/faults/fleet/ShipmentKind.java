/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

/** Why a device sends a payload; the table at the end counts each. */
public enum ShipmentKind {
    /** The minute that has just passed. */
    REGULAR,
    /** Several minutes in one payload. */
    PACK,
    /** The bytes of an earlier payload again. */
    DUPLICATE,
    /** The readings of an earlier payload in a new frame. */
    REPEATED_READINGS,
    /** Held back for a while, so that it comes behind younger ones. */
    OUT_OF_ORDER,
    /** Held back until its hour is sealed. */
    LATE,
    /** A minute again, with another value. */
    CONFLICT,
    /** A minute again, entered by hand. */
    CORRECTION,
    /** Stamped by a clock that runs ahead too far to be believed. */
    FUTURE,
    /** Stamped longer ago than readings are kept. */
    PAST,
    /** Must go to quarantine for what it is, whenever it comes. */
    POISON
}
