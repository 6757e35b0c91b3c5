/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.witness.WitnessStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a witness remembers, in a folder: one file for each log, called by a digest of its origin and holding its checkpoint's text. */
public final class DirectoryWitnessStore implements WitnessStore, Closeable {

    private final Path folder;
    private final FolderLock lock;

    private DirectoryWitnessStore(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens the memory of a witness, which is made if need be; refuses while another witness has it open. */
    public static DirectoryWitnessStore open(Path folder) {
        return new DirectoryWitnessStore(folder, FolderLock.take(folder));
    }

    @Override
    public synchronized Optional<Checkpoint> latest(String origin) {
        try {
            return Optional.of(Checkpoint.parse(Files.readString(file(origin))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized boolean advance(Optional<Checkpoint> before, Checkpoint next) {
        if (!latest(next.origin()).equals(before)) {
            return false;
        }
        try {
            DurableFiles.write(file(next.origin()), next.text().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String origin) {
        return folder.resolve(TreeHash.leaf(origin.getBytes(StandardCharsets.UTF_8)) + ".checkpoint");
    }

    /** Lets another witness open it. */
    @Override
    public void close() {
        lock.close();
    }
}
