/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import io.tanheng.evidence.keys.Validity;

/** A key that is trusted, and for signatures made from when to when. */
public record DatedKey(VerifierKey key, Validity validity) {

    /** Trusted without limit in time. */
    public static DatedKey always(VerifierKey key) {
        return new DatedKey(key, Validity.ALWAYS);
    }
}
