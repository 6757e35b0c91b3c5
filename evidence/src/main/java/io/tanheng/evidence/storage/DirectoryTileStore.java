/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import static io.tanheng.evidence.problem.EvidenceProblem.LOG_IN_USE;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.tile.Integration;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileStore;
import io.tanheng.evidence.tile.Tiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log in a folder, as it can be served by any web server. Tiles come first and the checkpoint last, each written beside its place,
 * forced to the disk and renamed: what a crash leaves of a batch without its checkpoint is not part of the log and is written over.
 * Which entries are there is kept in memory, about 150 bytes for each.
 */
public final class DirectoryTileStore implements TileStore, Closeable {

    private static final String LOCK = "lock";

    private final DirectoryTileSource source;
    private final FileChannel lock;
    private final Map<Hash, Long> indexes = new HashMap<>();
    private long size;

    private DirectoryTileStore(Path folder, FileChannel lock) {
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
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Refusal(
                        LOG_IN_USE,
                        "The log in {0} is being written by another process. A log has one writer; stop the other first.",
                        "{0} 中的日志正由另一进程写入。一个日志只有一个写入者；请先停止另一个。",
                        folder);
            }
            return new DirectoryTileStore(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
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
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
