/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.OUTSIDE_THE_TREE;

import io.tanheng.evidence.merkle.Ranges.Range;
import io.tanheng.evidence.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shows that a log has only grown: the older tree is the beginning of the newer (RFC 6962, 2.1.2).
 *
 * @param older how many entries the older tree has, at least one
 * @param newer how many entries the newer tree has
 * @param path hashes from which both roots follow
 */
public record ConsistencyProof(long older, long newer, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Makes the proof between two sizes of a log. */
    public static ConsistencyProof make(HashReader reader, long older, long newer) {
        requireSizes(older, newer);
        List<Range> parts = new ArrayList<>();
        long begin = 0;
        long end = newer;
        while (end != older) {
            long middle = begin + Ranges.split(end - begin);
            if (older <= middle) {
                parts.add(new Range(middle, end));
                end = middle;
            } else {
                parts.add(new Range(begin, middle));
                begin = middle;
            }
        }
        if (begin > 0) {
            // The older root itself is not among the hashes: whoever verifies has it.
            parts.add(new Range(begin, end));
        }
        Collections.reverse(parts);
        return new ConsistencyProof(older, newer, Ranges.hashes(reader, parts));
    }

    /** Refuses unless the tree with the older root is the beginning of the tree with the newer root. */
    public void verify(Hash olderRoot, Hash newerRoot) {
        requireSizes(older, newer);
        new SubtreeConsistencyProof(0, older, newer, path).verify(olderRoot, newerRoot);
    }

    /** An empty tree is the beginning of every other; there is nothing to prove, and nothing is taken for a proof. */
    private static void requireSizes(long older, long newer) {
        if (older < 1 || newer < older) {
            throw new Refusal(
                    OUTSIDE_THE_TREE,
                    "From {0} to {1} entries nothing can be proved: the older tree needs at least one entry, the newer at"
                            + " least as many as the older. Ask for a proof from a checkpoint you hold.",
                    "从 {0} 到 {1} 个条目无可证明：较旧的树至少要有一个条目，较新的树不能更小。请从您持有的检查点索取证明。",
                    Long.toUnsignedString(older),
                    Long.toUnsignedString(newer));
        }
    }
}
