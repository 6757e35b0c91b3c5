/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

/** What a value did to an hour; a later constant weighs more. */
public enum Change {
    /** It was there already. */
    KNOWN,
    /** Its time holds another value, which stays; both are recorded. */
    CONFLICT,
    /** It is new. */
    ADDED,
    /** It was entered by hand: it fills a gap, replaces what stands or confirms it. */
    CORRECTED;

    public Change and(Change other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
