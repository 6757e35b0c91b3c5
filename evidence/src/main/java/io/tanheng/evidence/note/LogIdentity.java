/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.OTHER_ORIGIN;

import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;

/**
 * All that is needed to judge a log: what it is called and by which keys it signs.
 *
 * @param origin the first line of each of its checkpoints
 */
public record LogIdentity(String origin, NoteKeys keys) {

    /** A log with one key for ever, which is called like the log. */
    public static LogIdentity of(VerifierKey key) {
        return new LogIdentity(key.name(), NoteKeys.always(key));
    }

    /** Reads a checkpoint and refuses it unless this log has signed it. */
    public SignedCheckpoint open(byte[] note, Instant at) {
        SignedNote signed = SignedNote.parse(note);
        Checkpoint checkpoint = Checkpoint.parse(signed.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new Refusal(
                    OTHER_ORIGIN,
                    "The checkpoint is of the log {0}; expected is {1}. Ask the right log for it.",
                    "检查点属于日志 {0}；应为 {1}。请向正确的日志索取。",
                    Refusal.quote(checkpoint.origin()),
                    Refusal.quote(origin));
        }
        return new SignedCheckpoint(checkpoint, signed, keys.open(signed, at));
    }
}
