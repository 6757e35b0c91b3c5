/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.merkle.Hash;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A log that is gone when the test is over. */
public final class MemoryStore implements TileStore {

    public final Map<LogFile, byte[]> files = new HashMap<>();
    private final Map<Hash, Long> indexes = new HashMap<>();

    /** A file that must be there; what is changed in it is changed in the log. */
    byte[] file(LogFile file) {
        return read(file).orElseThrow();
    }

    @Override
    public Optional<byte[]> read(LogFile file) {
        return Optional.ofNullable(files.get(file));
    }

    @Override
    public Map<Hash, Long> indexes(Collection<Hash> leaves) {
        Map<Hash, Long> found = new HashMap<>(indexes);
        found.keySet().retainAll(leaves);
        return found;
    }

    @Override
    public void commit(Integration integration) {
        files.putAll(integration.files());
        files.put(LogFile.CHECKPOINT, integration.checkpoint());
        for (Hash leaf : integration.leaves()) {
            indexes.put(leaf, (long) indexes.size());
        }
    }
}
