/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import java.util.Optional;

/**
 * Where a tile of hashes lies.
 *
 * @param level 0 for the hashes of entries; each hash of a higher level stands for a full tile below
 * @param index from the left, from 0
 * @param width how many hashes, 1 to 256; fewer than 256 in the last tile of a level only
 */
public record TileAddress(int level, long index, int width) implements LogFile {

    /** The highest level a log of fewer than 2<sup>63</sup> entries has. */
    public static final int HIGHEST_LEVEL = 7;

    public TileAddress {
        if (level < 0 || level > 63 || index < 0 || width < 1 || width > Tile.FULL) {
            throw new IllegalArgumentException(
                    "There is no tile " + index + " of level " + level + " and width " + width);
        }
    }

    /** The tile as it is in a log of a size: full, or as wide as the log has it. */
    static TileAddress inLog(int level, long index, long size) {
        long hashes = size >>> (Tile.HEIGHT * level);
        return new TileAddress(level, index, Tile.width(index, hashes));
    }

    @Override
    public String path() {
        return TilePath.of(Integer.toString(level), index, width);
    }

    @Override
    public Optional<String> beginnings() {
        return TilePath.beginnings(this, width);
    }
}
