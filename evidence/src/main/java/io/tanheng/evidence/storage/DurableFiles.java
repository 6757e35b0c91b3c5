/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes files so that after a crash each is whole as it was before or whole as it should be. */
final class DurableFiles {

    private static final String UNFINISHED = ".unfinished";

    private DurableFiles() {}

    /** Writes all of them; none is in its place before its bytes are on the disk, and all are when this returns. */
    static void write(Map<Path, byte[]> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files.keySet()) {
            folders.addAll(createFolders(parent(file)));
        }
        Map<Path, FileChannel> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                written.put(file.getKey(), unfinished(file.getKey(), file.getValue()));
            }
            // Forced after all are written, so that the system can write them in one go.
            for (FileChannel channel : written.values()) {
                channel.force(true);
            }
        } finally {
            for (FileChannel channel : written.values()) {
                channel.close();
            }
        }
        for (Path file : files.keySet()) {
            Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path folder : folders) {
            force(folder);
        }
    }

    /** As {@link #write(Map)}, for one file. */
    static void write(Path file, byte[] bytes) throws IOException {
        write(Map.of(file, bytes));
    }

    private static FileChannel unfinished(Path file, byte[] bytes) throws IOException {
        FileChannel channel = FileChannel.open(
                unfinished(file),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        return channel;
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Creates what is missing and gives every folder whose list of names changes. */
    private static List<Path> createFolders(Path folder) throws IOException {
        List<Path> changed = new ArrayList<>(List.of(folder));
        Path missing = folder;
        while (!Files.isDirectory(missing)) {
            missing = parent(missing);
            changed.add(missing);
        }
        Files.createDirectories(folder);
        return changed;
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "The root has no parent");
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
