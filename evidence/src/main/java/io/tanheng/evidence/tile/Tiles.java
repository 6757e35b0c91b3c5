/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.merkle.Hash;
import java.util.stream.IntStream;

/** Walks over what is stored. */
public final class Tiles {

    private Tiles() {}

    /** Takes the hash of an entry and where it stands. */
    @FunctionalInterface
    public interface LeafSink {

        void leaf(Hash leaf, long index);
    }

    /** The hashes of the first entries of a log, in their order. */
    public static void leaves(TileSource source, long size, LeafSink sink) {
        for (long tile = 0; tile * Tile.FULL < size; tile++) {
            long first = tile * Tile.FULL;
            var hashes =
                    TileReader.tile(source, TileAddress.inLog(0, tile, size)).hashes();
            for (int at = 0; at < hashes.size(); at++) {
                sink.leaf(hashes.get(at), first + at);
            }
        }
    }

    /** Whether any entry is there, whatever the size of the log. */
    static boolean any(TileSource source) {
        return IntStream.rangeClosed(1, Tile.FULL)
                .anyMatch(width -> source.read(new BundleAddress(0, width)).isPresent());
    }
}
