/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.HASH_DIFFERS;

import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignedCheckpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one who writes a log. A batch of entries is put in order, integrated into tiles and signed in one step; when {@link #append}
 * returns, all of it is durable and can be proved. Safe for use by several threads, which wait for each other.
 */
public final class LogWriter {

    private final TileStore store;
    private final String origin;
    private final LogSigners signers;
    private final InstantSource clock;
    private Head head;
    private boolean broken;

    /** The state between two batches. */
    private record Head(RightEdge edge, List<byte[]> lastEntries, Checkpoint checkpoint, SignedNote note) {}

    private LogWriter(TileStore store, String origin, LogSigners signers, InstantSource clock, Head head) {
        this.store = store;
        this.origin = origin;
        this.signers = signers;
        this.clock = clock;
        this.head = head;
    }

    /**
     * Goes on with the log in a store, whose tiles must give the root its checkpoint says, or begins one where there is none.
     *
     * @param identity by which the stored checkpoint is judged: its keys are those of the signers and those before them
     * @param signers who sign from now on, each in its time
     */
    public static LogWriter open(TileStore store, LogIdentity identity, LogSigners signers, InstantSource clock) {
        Optional<byte[]> stored = store.read(LogFile.CHECKPOINT);
        Head head = stored.isPresent()
                ? stored(store, identity, stored.get(), clock.instant())
                : begun(store, signers.sign(new Checkpoint(identity.origin(), 0, TreeHash.EMPTY), clock.instant()));
        return new LogWriter(store, identity.origin(), signers, clock, head);
    }

    private static Head begun(TileStore store, SignedNote note) {
        if (Tiles.any(store)) {
            // Its checkpoint was lost; to begin anew would be to sign another history.
            throw TileReader.missing(LogFile.CHECKPOINT);
        }
        store.commit(new Integration(0, List.of(), Map.of(), note.bytes()));
        return new Head(new RightEdge(), List.of(), Checkpoint.parse(note.text()), note);
    }

    private static Head stored(TileStore store, LogIdentity identity, byte[] note, Instant now) {
        // The log may have been at rest since before a key that signed it expired.
        LogIdentity anyTime = new LogIdentity(identity.origin(), identity.keys().regardlessOfTime());
        SignedCheckpoint signed = anyTime.open(note, now);
        Checkpoint checkpoint = signed.checkpoint();
        RightEdge edge = RightEdge.read(store, checkpoint.size());
        if (!edge.root().equals(checkpoint.root())) {
            throw new Refusal(
                    HASH_DIFFERS,
                    "The stored tiles give the root {0} for {1} entries, but the checkpoint says {2}. Nothing is appended to a"
                            + " damaged log; restore it from a copy and check that by fsck.",
                    "存储的瓦片对 {1} 个条目得出根 {0}，而检查点为 {2}。不会向受损的日志追加；请从副本恢复，并用 fsck 核对。",
                    edge.root(),
                    checkpoint.size(),
                    checkpoint.root());
        }
        int begun = (int) (checkpoint.size() % Tile.FULL);
        List<byte[]> last = begun == 0
                ? List.of()
                : TileReader.entries(store, BundleAddress.inLog(checkpoint.size() / Tile.FULL, checkpoint.size()));
        return new Head(edge, last, checkpoint, signed.note());
    }

    /** The checkpoint that was signed last. */
    public synchronized SignedNote checkpoint() {
        return head.note();
    }

    /** Logs entries; one that is in the log already, or twice in the batch, has one index. */
    public synchronized Appended append(List<byte[]> entries) {
        requireWhole();
        entries.forEach(EntryBundle::require);
        Batch batch = Batch.of(entries, store, head.checkpoint().size());
        if (!batch.added().isEmpty()) {
            head = integrate(batch);
        }
        return new Appended(batch.indexes(), head.checkpoint(), head.note());
    }

    /** Signs the tree anew by the keys that are valid now, such as when one has taken over while nothing was logged. */
    public synchronized SignedNote renew() {
        requireWhole();
        return publish(signers.sign(head.checkpoint(), clock.instant()));
    }

    /**
     * Adds to the checkpoint that is shown what witnesses have signed under it; what others signed is left out.
     *
     * @return false, and nothing is changed, when the log has grown since
     */
    public synchronized boolean cosigned(SignedNote cosigned, NoteKeys witnesses) {
        requireWhole();
        if (!cosigned.text().equals(head.note().text())) {
            return false;
        }
        publish(head.note().with(witnesses.linesOf(cosigned, clock.instant())));
        return true;
    }

    private SignedNote publish(SignedNote note) {
        commit(new Integration(head.checkpoint().size(), List.of(), Map.of(), note.bytes()));
        head = new Head(head.edge(), head.lastEntries(), head.checkpoint(), note);
        return note;
    }

    private void commit(Integration integration) {
        broken = true;
        store.commit(integration);
        broken = false;
    }

    private void requireWhole() {
        if (broken) {
            throw new IllegalStateException(
                    "An earlier batch could not be stored; open the log again to see what is there");
        }
    }

    private Head integrate(Batch batch) {
        Map<LogFile, byte[]> files = new LinkedHashMap<>();
        RightEdge edge = head.edge().copy();
        batch.leaves().forEach(leaf -> edge.append(leaf, (address, tile) -> files.put(address, tile.bytes())));
        edge.partial((address, tile) -> files.put(address, tile.bytes()));
        List<byte[]> last = bundles(batch.added(), edge.size(), files);
        Checkpoint checkpoint = new Checkpoint(origin, edge.size(), edge.root());
        SignedNote note = signers.sign(checkpoint, clock.instant());
        commit(new Integration(head.checkpoint().size(), batch.leaves(), files, note.bytes()));
        return new Head(edge, last, checkpoint, note);
    }

    /** Puts the new entries into bundles and gives those of the last one if it is not full. */
    private List<byte[]> bundles(List<byte[]> added, long size, Map<LogFile, byte[]> files) {
        List<byte[]> open = new ArrayList<>(head.lastEntries());
        long index = head.checkpoint().size() / Tile.FULL;
        for (byte[] entry : added) {
            open.add(entry);
            if (open.size() == Tile.FULL) {
                files.put(new BundleAddress(index++, Tile.FULL), EntryBundle.bytes(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            files.put(BundleAddress.inLog(index, size), EntryBundle.bytes(open));
        }
        return List.copyOf(open);
    }
}
