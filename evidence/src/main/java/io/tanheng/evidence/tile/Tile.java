/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MALFORMED;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.problem.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 neighbouring hashes of a log; those between them and the hash of the whole tile follow by hashing. */
public record Tile(List<Hash> hashes) {

    /** How many hashes a full tile has. */
    public static final int FULL = 256;

    /** How many levels of the tree one tile holds. */
    static final int HEIGHT = 8;

    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > FULL) {
            throw new IllegalArgumentException("A tile has 1 to 256 hashes, found " + hashes.size());
        }
    }

    /** How wide the tile with an index is among so many hashes. */
    static int width(long index, long hashes) {
        return (int) Math.min(FULL, hashes - index * FULL);
    }

    /** Reads the bytes of a tile of a width. */
    static Tile parse(byte[] bytes, TileAddress address) {
        if (bytes.length != address.width() * Hash.BYTES) {
            throw new Refusal(
                    FILE_MALFORMED,
                    "{0} has {1} bytes; a tile of {2} hashes has {3}. The file was cut or lengthened; get it again.",
                    "{0} 为 {1} 字节；含 {2} 个哈希的瓦片应为 {3} 字节。文件被截断或加长；请重新获取。",
                    address.path(),
                    bytes.length,
                    address.width(),
                    address.width() * Hash.BYTES);
        }
        List<Hash> hashes = new ArrayList<>(address.width());
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.BYTES)));
        }
        return new Tile(hashes);
    }

    byte[] bytes() {
        byte[] bytes = new byte[hashes.size() * Hash.BYTES];
        for (int index = 0; index < hashes.size(); index++) {
            hashes.get(index).writeTo(bytes, index * Hash.BYTES);
        }
        return bytes;
    }

    /** The hash over 2<sup>height</sup> of the hashes, the index-th such group. */
    Hash subtree(int height, int index) {
        return subtree(hashes, height, index << height);
    }

    /** The hash of a full tile. */
    Hash root() {
        return subtree(HEIGHT, 0);
    }

    /** The complete subtrees the hashes make up, from left to right. */
    static List<Hash> complete(List<Hash> hashes) {
        List<Hash> subtrees = new ArrayList<>();
        int at = 0;
        while (at < hashes.size()) {
            int height = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(hashes.size() - at);
            subtrees.add(subtree(hashes, height, at));
            at += 1 << height;
        }
        return subtrees;
    }

    private static Hash subtree(List<Hash> hashes, int height, int begin) {
        List<Hash> row = hashes.subList(begin, begin + (1 << height));
        while (row.size() > 1) {
            List<Hash> above = new ArrayList<>(row.size() / 2);
            for (int left = 0; left < row.size(); left += 2) {
                above.add(TreeHash.node(row.get(left), row.get(left + 1)));
            }
            row = above;
        }
        return row.get(0);
    }
}
