/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** Whether an entry still waits. */
public enum QuarantineState {
    OPEN,
    /** A release was asked for; ingest has not answered yet. */
    RELEASE_REQUESTED,
    RELEASED
}
