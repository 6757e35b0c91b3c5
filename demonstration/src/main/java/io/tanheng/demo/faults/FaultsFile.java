/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Keeps the switches over a restart of the demo. */
public record FaultsFile(Path path) {

    Map<Fault, Instant> read() {
        Map<Fault, Instant> brokenSince = new EnumMap<>(Fault.class);
        if (!Files.exists(path)) {
            return brokenSince;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach((name, since) ->
                Fault.ofId((String) name).ifPresent(fault -> brokenSince.put(fault, Instant.parse((String) since))));
        return brokenSince;
    }

    void write(Map<Fault, Instant> brokenSince) {
        Properties lines = new Properties();
        brokenSince.forEach((fault, since) -> lines.setProperty(fault.id(), since.toString()));
        Path next = path.resolveSibling(path.getFileName() + ".next");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(next)) {
                lines.store(writer, "What is broken on purpose, since when in simulated time");
            }
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
