/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import java.util.List;

/**
 * Where entries stand in a log.
 *
 * @param indexes of the entries in the order in which they were given; those that were there before keep theirs
 * @param checkpoint that covers all of them
 * @param note the checkpoint as it was signed
 */
public record Appended(List<Long> indexes, Checkpoint checkpoint, SignedNote note) {

    public Appended {
        indexes = List.copyOf(indexes);
    }
}
