/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** Why no rule uses readings that came. */
public enum UnusedReason {
    /** The source has no method. */
    NO_METHOD,
    /** The source's method does not need this parameter. */
    NOT_NEEDED,
    /** It is there for comparison alone. */
    REFERENCE
}
