/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.evidence.note.DatedKey;
import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.reporting.database.StampedCheckpoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The evidence log now, and who outside has seen it.
 *
 * @param size entries of the newest checkpoint
 * @param root base64 of its root hash; empty where nothing was ever logged
 * @param waiting entries that are not logged yet
 * @param keys that sign it; empty where none was named, so that entries only wait
 * @param stamps the newest time stamps, those of larger checkpoints first
 * @param stampCount how many there are in all
 * @param demonstration whether the time stamps are of the authority inside of this service
 */
public record LogState(
        String origin,
        long size,
        String root,
        long waiting,
        Optional<SignedNote> checkpoint,
        List<DatedKey> keys,
        List<Beside> witnesses,
        List<StampedCheckpoint> stamps,
        long stampCount,
        boolean stamped,
        boolean demonstration,
        Optional<Trouble> stampTrouble) {

    /**
     * A witness that is asked, and what it has signed last.
     *
     * @param key its verifier key
     * @param size entries of the checkpoint it has signed last; 0 where it has signed none
     */
    public record Beside(
            String name, String key, String address, long size, Optional<Instant> at, Optional<Trouble> trouble) {}

    /** The ids of the keys under the newest checkpoint, those of witnesses among them. */
    public List<String> signedBy() {
        return checkpoint.stream()
                .flatMap(note -> note.signatures().stream())
                .map(NoteSignature::keyIdText)
                .toList();
    }
}
