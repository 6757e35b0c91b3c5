/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder everything is kept in, ours alone while we run. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens the folder, and empties it first if it is to be fresh. */
    static DataFolder open(Path path, boolean fresh) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                throw new DemoFailure(Words.of("data.inUse", path));
            }
            if (fresh) {
                empty(path);
            }
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw new DemoFailure(Words.of("data.unusable", path, failure), failure);
        }
    }

    /** The folder itself. */
    Path path() {
        return path;
    }

    /** A folder or file in it. */
    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Held until the channel is closed, or until the system closes it because we are gone. */
    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        }
    }

    private static void empty(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> entries = Files.list(path)) {
            all = entries.filter(entry -> !entry.endsWith(LOCK)).toList();
        }
        for (Path entry : all) {
            Folders.delete(entry);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
