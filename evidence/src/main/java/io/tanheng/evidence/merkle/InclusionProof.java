/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import io.tanheng.evidence.merkle.Ranges.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shows that an entry is in a log (RFC 6962, 2.1.1).
 *
 * @param index of the entry, from 0
 * @param size how many entries the tree has
 * @param path the hashes beside the way from the leaf to the root, the leaf's neighbour first
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Makes the proof for a tree of the first {@code size} entries. */
    public static InclusionProof make(HashReader reader, long index, long size) {
        Ranges.requireIndex(index, size);
        List<Range> beside = new ArrayList<>();
        long begin = 0;
        long end = size;
        while (end - begin > 1) {
            long middle = begin + Ranges.split(end - begin);
            if (index < middle) {
                beside.add(new Range(middle, end));
                end = middle;
            } else {
                beside.add(new Range(begin, middle));
                begin = middle;
            }
        }
        Collections.reverse(beside);
        return new InclusionProof(index, size, Ranges.hashes(reader, beside));
    }

    /** Refuses unless the entry with this leaf hash stands at the index in the tree with this root. */
    public void verify(Hash leaf, Hash root) {
        ProofLength.requireRoot(root, root(leaf), "the root it should lead to", "其应得出的根");
    }

    /** The root that follows from the proof for an entry with this leaf hash. */
    public Hash root(Hash leaf) {
        Ranges.requireIndex(index, size);
        ProofLength.require(length(index, size), path.size());
        Hash hash = leaf;
        long at = index;
        long last = size - 1;
        for (Hash neighbour : path) {
            while (at == last && (at & 1) == 0) {
                // A node without right neighbour is its own parent.
                at >>>= 1;
                last >>>= 1;
            }
            hash = (at & 1) == 1 ? TreeHash.node(neighbour, hash) : TreeHash.node(hash, neighbour);
            at >>>= 1;
            last >>>= 1;
        }
        return hash;
    }

    /** How many hashes the proof of an entry has: one for each level at which the entry's side of the tree has a neighbour. */
    static int length(long index, long size) {
        int below = Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
        return below + Long.bitCount(index >>> below);
    }
}
