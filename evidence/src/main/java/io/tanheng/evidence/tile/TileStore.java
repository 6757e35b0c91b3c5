/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.merkle.Hash;
import java.util.Collection;
import java.util.Map;

/**
 * Where a log is kept by the one who writes it. While a store is open nobody else can write to the same log; that is for the store to
 * see to, by a lock of the file system or of the database.
 */
public interface TileStore extends TileSource {

    /** The index of each of these entries that is in the log already, by leaf hash; others are absent from the answer. */
    Map<Hash, Long> indexes(Collection<Hash> leaves);

    /**
     * Keeps what a batch of entries has changed. When this returns, all of it outlives a crash; when the process or the machine
     * fails before that, the log is afterwards as it was before or as it should be, which its checkpoint tells.
     *
     * @throws IllegalStateException when the log is not of the size the batch was made for
     */
    void commit(Integration integration);
}
