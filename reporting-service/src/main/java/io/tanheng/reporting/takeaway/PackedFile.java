/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.evidence.merkle.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A package in a file of its own, which is gone once this is closed or once it was read to be sent. */
public record PackedFile(Path path) implements AutoCloseable {

    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Hash sha256() {
        try (InputStream bytes = open()) {
            return Hash.ofHex(Sha256.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() {
        return stream();
    }

    /** The file is gone once the stream is closed. */
    public InputStream openOnce() {
        return stream(StandardOpenOption.DELETE_ON_CLOSE);
    }

    private InputStream stream(StandardOpenOption... options) {
        try {
            return Files.newInputStream(path, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
