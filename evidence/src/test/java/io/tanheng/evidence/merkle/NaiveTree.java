/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A tree by the definition of RFC 6962, 2.1, word for word, that keeps nothing. */
public record NaiveTree(List<Hash> leaves) implements HashReader {

    /** The entries "0", "1", "2" and so on. */
    public static NaiveTree counting(int size) {
        return new NaiveTree(IntStream.range(0, size)
                .mapToObj(index -> TreeHash.leaf(entry(index)))
                .toList());
    }

    public static byte[] entry(int index) {
        return Integer.toString(index).getBytes(StandardCharsets.US_ASCII);
    }

    public Hash root(int begin, int end) {
        int entries = end - begin;
        if (entries == 0) {
            return TreeHash.EMPTY;
        }
        if (entries == 1) {
            return leaves.get(begin);
        }
        int split = 1;
        while (split * 2 < entries) {
            split *= 2;
        }
        return TreeHash.node(root(begin, begin + split), root(begin + split, end));
    }

    public Hash root() {
        return root(0, leaves.size());
    }

    @Override
    public List<Hash> read(List<Subtree> subtrees) {
        return subtrees.stream()
                .map(subtree ->
                        root((int) subtree.index() << subtree.level(), (int) (subtree.index() + 1) << subtree.level()))
                .toList();
    }
}
