/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.OUTSIDE_THE_TREE;

import io.tanheng.evidence.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Hashes of ranges of entries, read together. */
public final class Ranges {

    /** The entries from begin to before end; begin is where a subtree of that length can begin. */
    record Range(long begin, long end) {}

    private Ranges() {}

    /** The root of the first entries of a log. */
    public static Hash root(HashReader reader, long size) {
        return hashes(reader, List.of(new Range(0, size))).get(0);
    }

    static List<Hash> hashes(HashReader reader, List<Range> ranges) {
        List<List<Subtree>> parts = new ArrayList<>();
        List<Subtree> all = new ArrayList<>();
        for (Range range : ranges) {
            List<Subtree> covering = Subtree.covering(range.begin(), range.end());
            parts.add(covering);
            all.addAll(covering);
        }
        List<Hash> read = reader.read(all);
        List<Hash> hashes = new ArrayList<>(ranges.size());
        int at = 0;
        for (List<Subtree> covering : parts) {
            hashes.add(TreeHash.joined(read.subList(at, at + covering.size())));
            at += covering.size();
        }
        return hashes;
    }

    /** The largest power of two below a number of entries: where RFC 6962 splits a tree. */
    static long split(long entries) {
        return Long.highestOneBit(entries - 1);
    }

    static void requireIndex(long index, long size) {
        if (index < 0 || index >= size) {
            throw new Refusal(
                    OUTSIDE_THE_TREE,
                    "There is no entry {0} in a log of {1} entries; entries are counted from 0. Take index and checkpoint"
                            + " from the same proof.",
                    "含 {1} 个条目的日志中没有第 {0} 个条目；条目从 0 开始计数。请从同一份证明中取用序号和检查点。",
                    Long.toUnsignedString(index),
                    Long.toUnsignedString(size));
        }
    }
}
