/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import java.util.List;

/**
 * Shows that some consecutive entries, hashed by themselves, are part of a tree (draft-ietf-plants-merkle-tree-certs, 4.4); with
 * begin 0 it is the consistency proof of RFC 6962.
 *
 * @param begin the first entry of the part
 * @param end the first entry after it
 * @param size how many entries the tree has
 * @param path hashes from which both roots follow
 */
public record SubtreeConsistencyProof(long begin, long end, long size, List<Hash> path) {

    public SubtreeConsistencyProof {
        path = List.copyOf(path);
    }

    /** Refuses unless the part with this hash stands where it should in the tree with this root. */
    public void verify(Hash part, Hash root) {
        if (begin == end && begin >= 0 && end <= size) {
            // No entries are part of every tree.
            ProofLength.require(0, path.size());
            ProofLength.requireRoot(TreeHash.EMPTY, part, "the root without entries", "无条目时的根");
            return;
        }
        SubtreeBounds.require(begin, end, size);
        Walk walk = Walk.from(begin, end, size);
        int given = walk.beginsWithPart() ? 0 : 1;
        ProofLength.require(walk.length() + given, path.size());
        Hash first = given == 0 ? part : path.get(0);
        walk.climb(first, path.subList(given, path.size()));
        ProofLength.requireRoot(part, walk.partRoot, "the older root", "较旧的根");
        ProofLength.requireRoot(root, walk.treeRoot, "the newer root", "较新的根");
    }

    /** The way up along the right edge of the part, on which both roots are put together. */
    private static final class Walk {

        /** The left and right edge of the part and the right edge of the tree, at the level reached. */
        private long left;

        private long right;
        private long last;
        private Hash partRoot = TreeHash.EMPTY;
        private Hash treeRoot = TreeHash.EMPTY;

        private Walk(long left, long right, long last) {
            this.left = left;
            this.right = right;
            this.last = last;
        }

        /** Begins at the largest complete subtree at the right edge of the part. */
        static Walk from(long begin, long end, long size) {
            Walk walk = new Walk(begin, end - 1, size - 1);
            boolean atTheEdge = end == size;
            while (walk.left != walk.right && (atTheEdge || (walk.right & 1) == 1)) {
                walk.up();
            }
            return walk;
        }

        boolean beginsWithPart() {
            return left == right;
        }

        /** How many hashes are needed from here to the root of the tree. */
        int length() {
            return InclusionProof.length(right, last + 1);
        }

        void climb(Hash first, List<Hash> neighbours) {
            partRoot = first;
            treeRoot = first;
            for (Hash neighbour : neighbours) {
                while (right == last && (right & 1) == 0) {
                    up();
                }
                if ((right & 1) == 1) {
                    if (left < right) {
                        partRoot = TreeHash.node(neighbour, partRoot);
                    }
                    treeRoot = TreeHash.node(neighbour, treeRoot);
                } else {
                    treeRoot = TreeHash.node(treeRoot, neighbour);
                }
                up();
            }
        }

        private void up() {
            left >>>= 1;
            right >>>= 1;
            last >>>= 1;
        }
    }
}
