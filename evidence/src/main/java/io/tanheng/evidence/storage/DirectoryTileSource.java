/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A log in a folder, such as a copy that was downloaded. */
public record DirectoryTileSource(Path folder) implements TileSource {

    @Override
    public Optional<byte[]> read(LogFile file) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file.path())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
