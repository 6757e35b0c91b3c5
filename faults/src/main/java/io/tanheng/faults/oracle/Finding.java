/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

/** Something that is not as it must be. */
public record Finding(Kind kind, String where, String what) {
    /** What is wrong; the first two are the promise, the others its foundations. */
    public enum Kind {
        /** An acknowledged reading or frame is nowhere. */
        LOST,
        /** A reading counts more than once, or an hour has two current versions. */
        DOUBLED,
        /** A reading, hour or entry that nobody sent. */
        INVENTED,
        /** A value differs from every value sent, or a correction did not win. */
        WRONG_VALUE,
        /** An average, count or figure differs from the recomputation. */
        WRONG_FIGURE,
        /** Bytes or digests that do not belong to their reading. */
        WRONG_EVIDENCE,
        /** Two places that must tell the same do not. */
        DISAGREEMENT
    }

    @Override
    public String toString() {
        return kind + " " + where + ": " + what;
    }
}
