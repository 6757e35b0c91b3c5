/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.tile.Integration;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileStore;
import io.tanheng.evidence.tile.Tiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A log in a folder, as it can be served by any web server. Tiles come first and the checkpoint last, each written beside its place,
 * forced to the disk and renamed: what a crash leaves of a batch without its checkpoint is not part of the log and is written over.
 * Which entries are there is kept in memory, about 150 bytes for each.
 */
public final class DirectoryTileStore implements TileStore, Closeable {

    private final DirectoryTileSource source;
    private final FolderLock lock;
    private final Map<Hash, Long> indexes = new HashMap<>();
    private long size;

    private DirectoryTileStore(Path folder, FolderLock lock) {
        this.source = new DirectoryTileSource(folder);
        this.lock = lock;
        Optional<byte[]> checkpoint = source.read(LogFile.CHECKPOINT);
        if (checkpoint.isPresent()) {
            size = Checkpoint.parse(SignedNote.parse(checkpoint.get()).text()).size();
            Tiles.leaves(source, size, (leaf, index) -> indexes.put(leaf, index));
        }
    }

    /** Opens the log in a folder, which is made if need be; refuses while somebody else has it open. */
    public static DirectoryTileStore open(Path folder) {
        FolderLock lock = FolderLock.take(folder);
        try {
            return new DirectoryTileStore(folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public Optional<byte[]> read(LogFile file) {
        return source.read(file);
    }

    @Override
    public Map<Hash, Long> indexes(Collection<Hash> leaves) {
        Map<Hash, Long> found = new HashMap<>();
        for (Hash leaf : leaves) {
            Long index = indexes.get(leaf);
            if (index != null) {
                found.put(leaf, index);
            }
        }
        return found;
    }

    @Override
    public void commit(Integration integration) {
        if (integration.sizeBefore() != size) {
            throw new IllegalStateException(
                    "The batch was made for " + integration.sizeBefore() + " entries, the log has " + size);
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        integration.files().forEach((file, bytes) -> files.put(source.folder().resolve(file.path()), bytes));
        try {
            DurableFiles.write(files);
            DurableFiles.write(source.folder().resolve(LogFile.CHECKPOINT.path()), integration.checkpoint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Hash> leaves = integration.leaves();
        for (Hash leaf : leaves) {
            indexes.put(leaf, size++);
        }
    }

    /** Lets somebody else write. */
    @Override
    public void close() {
        lock.close();
    }
}
