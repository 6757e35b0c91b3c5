/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import java.util.Optional;

/**
 * Where some consecutive entries lie.
 *
 * @param index from the left, from 0; 256 entries each
 * @param width how many entries, 1 to 256; fewer than 256 in the last bundle only
 */
public record BundleAddress(long index, int width) implements LogFile {

    public BundleAddress {
        if (index < 0 || width < 1 || width > Tile.FULL) {
            throw new IllegalArgumentException("There is no entry bundle " + index + " of width " + width);
        }
    }

    static BundleAddress inLog(long index, long size) {
        return new BundleAddress(index, Tile.width(index, size));
    }

    @Override
    public String path() {
        return TilePath.of("entries", index, width);
    }

    @Override
    public Optional<String> beginnings() {
        return TilePath.beginnings(this, width);
    }
}
