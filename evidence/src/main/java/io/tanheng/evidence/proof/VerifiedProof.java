/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.proof;

import io.tanheng.evidence.note.SignedCheckpoint;
import io.tanheng.evidence.note.VerifiedSignature;
import java.util.List;

/**
 * A proof that was found right.
 *
 * @param index where the entry stands in the log
 * @param checkpoint that the log has signed
 * @param witnesses that have signed beside it, each with the time it says
 */
public record VerifiedProof(long index, SignedCheckpoint checkpoint, List<VerifiedSignature> witnesses) {

    public VerifiedProof {
        witnesses = List.copyOf(witnesses);
    }
}
