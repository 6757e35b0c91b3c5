/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One set of parts for all tests of a virtual machine, started at the first call and ended with the machine.
 *
 * <p>What is shared is kept among the system's properties, because a test framework may load this class more than once.
 */
public final class TestParts {

    private static final String PREFIX = "io.tanheng.parts.shared.";

    /** A literal is one object for all who load this class. The properties themselves are locked by whoever sets one, loggers among them. */
    private static final String ONE_AT_A_TIME = "io.tanheng.parts.TestParts";

    private static final Path SHELF = Path.of("target", "parts");

    private final Map<String, String> environment;

    private TestParts(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The parts, started if this is the first call. */
    public static TestParts shared() {
        Properties board = System.getProperties();
        synchronized (ONE_AT_A_TIME) {
            if (board.stringPropertyNames().stream().noneMatch(name -> name.startsWith(PREFIX))) {
                start().forEach((name, value) -> board.setProperty(PREFIX + name, value));
            }
            return new TestParts(board.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .collect(
                            Collectors.toUnmodifiableMap(name -> name.substring(PREFIX.length()), board::getProperty)));
        }
    }

    /** Where the parts are, as services read it from their environment. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Where one part is, by the name services know it under, such as {@code TANHENG_KAFKA}. */
    public String environment(String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no " + name + ", only " + environment.keySet());
        }
        return value;
    }

    private static Map<String, String> start() {
        try {
            deleteThoseOfEndedMachines();
            LocalParts parts = LocalParts.start(
                    SHELF.resolve(Long.toString(ProcessHandle.current().pid())), JavaOptions.shortLived(384));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> parts.all().forEach(Part::kill), "parts-end"));
            return parts.environment();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteThoseOfEndedMachines() throws IOException {
        Files.createDirectories(SHELF);
        List<Path> ended;
        try (Stream<Path> folders = Files.list(SHELF)) {
            ended = folders.filter(folder -> ProcessHandle.of(
                                    Long.parseLong(folder.getFileName().toString()))
                            .isEmpty())
                    .toList();
        }
        for (Path folder : ended) {
            Folders.delete(folder);
        }
    }
}
