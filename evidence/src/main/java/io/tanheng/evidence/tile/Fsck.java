/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.HASH_DIFFERS;
import static io.tanheng.evidence.problem.EvidenceProblem.ROOT_DIFFERS;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.SignedCheckpoint;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * Checks a whole log, anybody's, with nothing but its address and its key: every entry is hashed, every tile compared, and the root put
 * together anew.
 */
public final class Fsck {

    private final TileSource source;
    private final RightEdge edge = new RightEdge();
    private final long size;
    private long tiles;

    /**
     * A log in which everything was right.
     *
     * @param checkpoint with the signatures by which it was opened
     * @param tiles how many tiles of hashes were compared
     */
    public record Report(SignedCheckpoint checkpoint, long tiles) {}

    private Fsck(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    /** Checks the log as it is now; refuses at the first file that is missing or wrong, and names it. */
    public static Report check(TileSource source, LogIdentity log, Instant now) {
        byte[] note = source.read(LogFile.CHECKPOINT).orElseThrow(() -> TileReader.missing(LogFile.CHECKPOINT));
        SignedCheckpoint signed = log.open(note, now);
        Fsck fsck = new Fsck(source, signed.checkpoint().size());
        fsck.compareTiles();
        fsck.compareRoot(signed.checkpoint());
        return new Report(signed, fsck.tiles);
    }

    private void compareTiles() {
        for (long index = 0; index * Tile.FULL < size; index++) {
            BundleAddress address = BundleAddress.inLog(index, size);
            for (byte[] entry : TileReader.entries(source, address)) {
                edge.append(TreeHash.leaf(entry), this::compare);
            }
        }
        edge.partial(this::compare);
    }

    private void compare(TileAddress address, Tile computed) {
        List<Hash> stored = TileReader.tile(source, address).hashes();
        for (int index = 0; index < stored.size(); index++) {
            if (!stored.get(index).equals(computed.hashes().get(index))) {
                throw new Refusal(
                        HASH_DIFFERS,
                        "Hash {1} in {0} is {2}, but the entries below it give {3}. The tile or an entry was changed after the"
                                + " log was signed.",
                        "{0} 中的第 {1} 个哈希为 {2}，而其下的条目得出 {3}。瓦片或条目在日志签名后被改动。",
                        address.path(),
                        index,
                        stored.get(index),
                        computed.hashes().get(index));
            }
        }
        tiles++;
    }

    private void compareRoot(Checkpoint checkpoint) {
        if (!edge.root().equals(checkpoint.root())) {
            throw new Refusal(
                    ROOT_DIFFERS,
                    "The {0} entries give the root {1}, but the log has signed {2}. The log shows other entries than it has"
                            + " signed.",
                    "{0} 个条目得出根 {1}，而日志签署的是 {2}。日志展示的条目与其签署的不同。",
                    checkpoint.size(),
                    edge.root(),
                    checkpoint.root());
        }
    }
}
