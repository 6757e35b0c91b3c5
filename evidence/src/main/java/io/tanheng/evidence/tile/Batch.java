/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.TreeHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The new ones of some entries.
 *
 * @param indexes of all entries, in the order given
 * @param leaves hashes of the new entries
 * @param added the new entries
 */
record Batch(List<Long> indexes, List<Hash> leaves, List<byte[]> added) {

    static Batch of(List<byte[]> entries, TileStore store, long size) {
        List<Hash> hashes = entries.stream().map(TreeHash::leaf).toList();
        Map<Hash, Long> known = new HashMap<>(store.indexes(hashes));
        List<Long> indexes = new ArrayList<>(entries.size());
        List<Hash> leaves = new ArrayList<>();
        List<byte[]> added = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            Hash hash = hashes.get(at);
            Long index = known.get(hash);
            if (index == null) {
                index = size + leaves.size();
                known.put(hash, index);
                leaves.add(hash);
                added.add(entries.get(at).clone());
            }
            indexes.add(index);
        }
        return new Batch(indexes, leaves, added);
    }
}
