/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.TreeHash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The tiles of a log that are not full yet, one for each level: all that is needed to let it grow. */
final class RightEdge {

    private final List<List<Hash>> levels = new ArrayList<>();
    private long size;

    /** That of a stored log, read from its tiles. */
    static RightEdge read(TileSource source, long size) {
        RightEdge edge = new RightEdge();
        edge.size = size;
        for (int level = 0; size >>> (Tile.HEIGHT * level) > 0 && level <= TileAddress.HIGHEST_LEVEL; level++) {
            long hashes = size >>> (Tile.HEIGHT * level);
            edge.levels.add(new ArrayList<>());
            if (hashes % Tile.FULL > 0) {
                TileAddress address = TileAddress.inLog(level, hashes / Tile.FULL, size);
                edge.levels.get(level).addAll(TileReader.tile(source, address).hashes());
            }
        }
        return edge;
    }

    RightEdge copy() {
        RightEdge copy = new RightEdge();
        copy.size = size;
        levels.forEach(hashes -> copy.levels.add(new ArrayList<>(hashes)));
        return copy;
    }

    long size() {
        return size;
    }

    /** Adds an entry; each tile that becomes full by it is handed over. */
    void append(Hash leaf, BiConsumer<TileAddress, Tile> full) {
        size++;
        Hash hash = leaf;
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            List<Hash> hashes = levels.get(level);
            hashes.add(hash);
            if (hashes.size() < Tile.FULL) {
                return;
            }
            Tile tile = new Tile(hashes);
            long index = (size >>> (Tile.HEIGHT * (level + 1))) - 1;
            full.accept(new TileAddress(level, index, Tile.FULL), tile);
            hashes.clear();
            hash = tile.root();
        }
    }

    /** The tiles that are not full. */
    void partial(BiConsumer<TileAddress, Tile> sink) {
        for (int level = 0; level < levels.size(); level++) {
            List<Hash> hashes = levels.get(level);
            if (!hashes.isEmpty()) {
                long index = size >>> (Tile.HEIGHT * (level + 1));
                sink.accept(new TileAddress(level, index, hashes.size()), new Tile(hashes));
            }
        }
    }

    /** The root over all entries. */
    Hash root() {
        List<Hash> subtrees = new ArrayList<>();
        for (int level = levels.size() - 1; level >= 0; level--) {
            subtrees.addAll(Tile.complete(levels.get(level)));
        }
        return TreeHash.joined(subtrees);
    }
}
