/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** What a source is doing, by what its readings say. */
public enum SourceState {
    RUNNING,
    /** Readings flow again for less than an hour after a stop or a silence. */
    STARTING,
    STOPPED,
    IN_CALIBRATION,
    /** Nothing was heard for longer than the service waits. */
    DOWN,
    /** Nothing was ever heard. */
    NEVER_HEARD
}
