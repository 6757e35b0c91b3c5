/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

/** What a verifier says in the end (ISO 14064-3, 6.3.3). */
public enum Opinion {
    UNMODIFIED,
    /** Right but for what is said in it, which is not material. */
    MODIFIED,
    /** Not right. */
    ADVERSE,
    /** There was not enough to judge by. */
    DISCLAIMED;

    /** Whether a certificate can rest on it. */
    public boolean positive() {
        return switch (this) {
            case UNMODIFIED, MODIFIED -> true;
            case ADVERSE, DISCLAIMED -> false;
        };
    }
}
