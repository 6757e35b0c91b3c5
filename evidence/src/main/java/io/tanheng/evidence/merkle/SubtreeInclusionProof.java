/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.OUTSIDE_THE_TREE;

import io.tanheng.evidence.problem.Refusal;
import java.util.List;

/**
 * Shows that an entry is in some consecutive entries that were hashed by themselves (draft-ietf-plants-merkle-tree-certs, 4.3).
 *
 * @param index of the entry in the whole log
 * @param begin the first entry of the part
 * @param end the first entry after it
 * @param path as of an inclusion proof in a tree of the part alone
 */
public record SubtreeInclusionProof(long index, long begin, long end, List<Hash> path) {

    public SubtreeInclusionProof {
        path = List.copyOf(path);
    }

    /** Refuses unless the entry with this leaf hash stands at the index in the part with this hash. */
    public void verify(Hash leaf, Hash part) {
        SubtreeBounds.require(begin, end, end);
        if (index < begin || index >= end) {
            throw new Refusal(
                    OUTSIDE_THE_TREE,
                    "Entry {0} is not among the entries from {1} to before {2}. Take index and part from the same proof.",
                    "第 {0} 个条目不在 {1} 到 {2}（不含）之间。请从同一份证明中取用序号和区间。",
                    Long.toUnsignedString(index),
                    begin,
                    end);
        }
        new InclusionProof(index - begin, end - begin, path).verify(leaf, part);
    }
}
