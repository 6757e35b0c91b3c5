/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.contracts.source.SourceId;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Up to when each source's readings are acknowledged, kept in a file.
 *
 * <p>This small file is the whole store: whatever lies after a mark can be made again, since the plants are a pure function of
 * time. A mark that is older than the truth costs duplicates, which change nothing.
 */
public final class DeliveryMarks {

    static final String NAME = "acknowledged.properties";

    private final Path path;
    private final Map<String, Instant> marks = new ConcurrentHashMap<>();
    private volatile boolean changed;

    public DeliveryMarks(Path path) {
        this.path = path;
        if (Files.exists(path)) {
            read();
        }
    }

    Optional<Instant> of(SourceId source) {
        return Optional.ofNullable(marks.get(source.key()));
    }

    void set(SourceId source, Instant acknowledgedUntil) {
        marks.put(source.key(), acknowledgedUntil);
        changed = true;
    }

    /** Writes the marks when they have changed. */
    public synchronized void save() {
        if (!changed) {
            return;
        }
        changed = false;
        Properties lines = new Properties();
        marks.forEach((source, until) -> lines.setProperty(source, until.toString()));
        Path next = path.resolveSibling(path.getFileName() + ".next");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(next)) {
                lines.store(writer, "Readings are acknowledged up to here, in simulated time");
            }
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach((source, until) -> marks.put((String) source, Instant.parse((String) until)));
    }
}
