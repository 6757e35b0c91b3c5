/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.methodology.outcome.Sentence;
import java.io.Serial;

/** A statement that cannot be packed now, and why. */
public final class NotPackable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String what;
    private final transient Sentence detail;

    /** What stands in the way. */
    public enum Reason {
        /** The log has no keys, or nothing is in it. */
        NO_LOG,
        /** The statement or one of its hours is not in the log yet. */
        NOT_LOGGED,
        /** The hours are no longer those the statement added up. */
        HOURS_DIFFER,
        /** More files or bytes than a zip file of ours holds. */
        TOO_LARGE
    }

    NotPackable(Reason reason, String what, Sentence detail) {
        super(reason + " " + what, null, false, false);
        this.reason = reason;
        this.what = what;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The entry or the stack. */
    public String what() {
        return what;
    }

    public Sentence detail() {
        return detail;
    }
}
