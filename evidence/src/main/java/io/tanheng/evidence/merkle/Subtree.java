/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete subtree: 2<sup>level</sup> entries, the index-th such group of the log. Its hash never changes once its entries are there.
 *
 * @param level 0 for a single entry
 */
public record Subtree(int level, long index) {

    public Subtree {
        if (level < 0 || level > 62 || index < 0) {
            throw new IllegalArgumentException("There is no subtree " + index + " of level " + level);
        }
    }

    /** The complete subtrees that make up the entries from begin to before end, from left to right; begin must be aligned. */
    static List<Subtree> covering(long begin, long end) {
        List<Subtree> subtrees = new ArrayList<>();
        long at = begin;
        while (at < end) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(end - at);
            subtrees.add(new Subtree(level, at >>> level));
            at += 1L << level;
        }
        return subtrees;
    }
}
