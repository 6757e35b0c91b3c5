/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import io.tanheng.evidence.note.Checkpoint;
import java.util.Optional;

/** What a witness remembers: the newest tree of each log it has signed for. */
public interface WitnessStore {

    /** The checkpoint that was signed last for a log. */
    Optional<Checkpoint> latest(String origin);

    /**
     * Remembers a checkpoint in place of the one before it. When this returns, it outlives a crash.
     *
     * @param before what {@link #latest} gave
     * @return false, and nothing is changed, when somebody else was quicker
     */
    boolean advance(Optional<Checkpoint> before, Checkpoint next);
}
