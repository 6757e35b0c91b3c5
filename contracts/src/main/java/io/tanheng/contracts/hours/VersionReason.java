/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

/** Why a version of an hour exists. */
public enum VersionReason {
    SEALED,
    LATE_DATA,
    CORRECTION,
    CONFLICT,
    RECALCULATION
}
