/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files beside the checkout. */
public final class SharedFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SharedFiles() {}

    public static Path path(String name) {
        return Path.of(System.getProperty("tanheng.shared"), "data", name);
    }

    public static byte[] bytes(String name) {
        return bytes(path(name));
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, in their order. */
    public static List<Path> below(String folder) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
