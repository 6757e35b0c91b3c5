/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The process a former run left in a folder, if any: it holds the folder's locks and must end before another starts.
 *
 * <p>It is known by number and moment of start together, because numbers are used again.
 */
final class LeftBehind {

    private static final String FILE = "process.txt";

    private LeftBehind() {}

    static void remember(Path folder, Process process) throws IOException {
        Files.writeString(folder.resolve(FILE), identity(process.toHandle()) + "\n");
    }

    static void end(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        String remembered = Files.readString(file).trim();
        Optional<ProcessHandle> alive = number(remembered)
                .flatMap(ProcessHandle::of)
                .filter(handle -> identity(handle).equals(remembered));
        alive.ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
        Files.delete(file);
    }

    private static Optional<Long> number(String remembered) {
        String[] words = remembered.split(" ", 2);
        return words[0].matches("[0-9]+") ? Optional.of(Long.valueOf(words[0])) : Optional.empty();
    }

    private static String identity(ProcessHandle handle) {
        return handle.pid() + " "
                + handle.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
