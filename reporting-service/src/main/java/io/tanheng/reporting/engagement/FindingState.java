/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

/** Where a finding is. */
public enum FindingState {
    OPEN,
    /** The operator has said something or corrected. */
    ANSWERED,
    /** What was wrong is right now, or what was asked for is there. */
    CORRECTED,
    /** It stays wrong or unanswered; a misstatement goes into the sum of misstatements. */
    UNCORRECTED,
    /** It was none. */
    WITHDRAWN;

    public boolean closed() {
        return switch (this) {
            case OPEN, ANSWERED -> false;
            case CORRECTED, UNCORRECTED, WITHDRAWN -> true;
        };
    }
}
