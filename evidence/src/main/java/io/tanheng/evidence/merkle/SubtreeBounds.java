/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.OUTSIDE_THE_TREE;

import io.tanheng.evidence.problem.Refusal;

/** Which consecutive entries can be hashed by themselves: those that begin at a multiple of the next power of two. */
final class SubtreeBounds {

    private SubtreeBounds() {}

    static void require(long begin, long end, long size) {
        if (begin < 0 || end <= begin || end > size || begin % powerOfTwoAbove(end - begin) != 0) {
            throw new Refusal(
                    OUTSIDE_THE_TREE,
                    "The entries from {0} to before {1} are no part of a tree of {2} entries that can be hashed by itself: it"
                            + " has at least one entry and begins at a multiple of the power of two that holds it.",
                    "从 {0} 到 {1}（不含）的条目不是含 {2} 个条目的树中可单独求哈希的部分：它至少含一个条目，且起点是能容纳它的 2 的幂的倍数。",
                    Long.toUnsignedString(begin),
                    Long.toUnsignedString(end),
                    Long.toUnsignedString(size));
        }
    }

    private static long powerOfTwoAbove(long entries) {
        long highest = Long.highestOneBit(entries);
        return highest == entries || highest == Long.MIN_VALUE >>> 1 ? highest : highest << 1;
    }
}
