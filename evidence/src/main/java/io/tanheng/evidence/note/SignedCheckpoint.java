/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import java.util.List;

/**
 * A checkpoint whose log has signed it.
 *
 * @param note as it came, with signatures of others as well
 * @param signatures those of the log that were found right, at least one
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note, List<VerifiedSignature> signatures) {

    public SignedCheckpoint {
        signatures = List.copyOf(signatures);
    }
}
