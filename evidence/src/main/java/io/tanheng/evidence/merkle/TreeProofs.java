/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges many inclusion proofs of one tree, for several threads at once. Proofs of neighbours share most of their hashes: where one leads to
 * a node that another has led to the root from, only the hashes beside the rest of the way are compared, and nothing is hashed again.
 */
public final class TreeProofs {

    private final long size;
    private final Hash root;

    /** Nodes that belong to the tree: those on a way that led to the root, and those beside it. */
    private final Map<Place, Hash> known = new ConcurrentHashMap<>();

    /** A node by its height above the leaves and its number at that height, counted from the left. */
    private record Place(int height, long number) {}

    /**
     * Proofs for a tree.
     *
     * @param root which somebody that is trusted has signed
     */
    public TreeProofs(long size, Hash root) {
        this.size = size;
        this.root = root;
    }

    /** Refuses unless the entry with this leaf hash stands at the index. */
    public void verify(long index, List<Hash> path, Hash leaf) {
        if (!shared(index, path, leaf)) {
            new InclusionProof(index, size, path).verify(leaf, root);
            remember(index, path, leaf);
        }
    }

    /** Whether the proof meets a way that is known, and every hash after that is the known one. */
    private boolean shared(long index, List<Hash> path, Hash leaf) {
        if (index < 0 || index >= size || path.size() != InclusionProof.length(index, size)) {
            return false;
        }
        Walk walk = new Walk(index, size - 1);
        Hash hash = leaf;
        boolean met = false;
        for (Hash neighbour : path) {
            walk.up();
            met |= isKnown(walk.place(), hash);
            if (met && !isKnown(walk.neighbour(), neighbour)) {
                return false;
            }
            if (!met) {
                hash = walk.right() ? TreeHash.node(neighbour, hash) : TreeHash.node(hash, neighbour);
            }
            walk.next();
        }
        return met;
    }

    private boolean isKnown(Place place, Hash hash) {
        Hash there = known.get(place);
        return there != null && there.equals(hash);
    }

    private void remember(long index, List<Hash> path, Hash leaf) {
        Walk walk = new Walk(index, size - 1);
        Hash hash = leaf;
        for (Hash neighbour : path) {
            walk.up();
            known.put(walk.place(), hash);
            known.put(walk.neighbour(), neighbour);
            hash = walk.right() ? TreeHash.node(neighbour, hash) : TreeHash.node(hash, neighbour);
            walk.next();
        }
    }

    /** From a leaf to the root, from neighbour to neighbour. */
    private static final class Walk {

        private long at;
        private long last;
        private int height;

        Walk(long index, long last) {
            this.at = index;
            this.last = last;
        }

        /** A node without right neighbour is its own parent. */
        void up() {
            while (at == last && (at & 1) == 0) {
                next();
            }
        }

        void next() {
            at >>>= 1;
            last >>>= 1;
            height++;
        }

        boolean right() {
            return (at & 1) == 1;
        }

        Place place() {
            return new Place(height, at);
        }

        Place neighbour() {
            return new Place(height, at ^ 1);
        }
    }
}
