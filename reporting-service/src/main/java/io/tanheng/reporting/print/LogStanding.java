/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.reporting.log.LogTree;
import java.util.List;
import java.util.Optional;

/**
 * Where what is printed stands in the evidence log.
 *
 * @param index of the entry, from 0
 * @param leaf hash of the entry, in base64
 * @param size entries of the checkpoint
 * @param root hash of the checkpoint, in base64
 * @param keys by which the log signs; empty where this replica has none
 */
public record LogStanding(String origin, long index, String leaf, long size, String root, List<String> keys) {

    public LogStanding {
        keys = List.copyOf(keys);
    }

    /** At the checkpoint of a tree; nothing where the entry is not in it. */
    public static Optional<LogStanding> of(LogTree tree, LogEntry entry, List<String> keys) {
        Checkpoint checkpoint = Checkpoint.parse(tree.checkpoint().text());
        return tree.place(entry)
                .map(place -> new LogStanding(
                        checkpoint.origin(),
                        place.index(),
                        TreeHash.leaf(entry.bytes()).base64(),
                        checkpoint.size(),
                        checkpoint.root().base64(),
                        keys));
    }
}
