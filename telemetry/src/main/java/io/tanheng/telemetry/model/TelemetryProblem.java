/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

/** Why a device message cannot be read; an operator can count these. */
public enum TelemetryProblem {
    /** The bytes follow no grammar of the announced format. */
    NOT_DECODABLE,
    /** The announced length differs from the bytes that are there. */
    WRONG_LENGTH,
    WRONG_CHECKSUM,
    /** A command that carries no measurements, or one we do not read. */
    UNSUPPORTED_COMMAND,
    UNSUPPORTED_VERSION,
    /** The data time is absent or is no time. */
    TIME_NOT_READABLE,
    VALUE_NOT_A_NUMBER,
    UNIT_NOT_KNOWN
}
