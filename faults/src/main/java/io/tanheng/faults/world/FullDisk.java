/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.parts.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * A disk that takes nothing more, as far as the processes of one part can tell.
 *
 * <p>The kernel lets none of their files take another byte from now on, which any user may ask of it for processes of his own.
 * Writing then fails as it does on a full disk, only under another number (EFBIG, not ENOSPC), and also where room was taken in
 * advance. The limit is nothing at all, because at any other one a write would stop in its middle, which no disk does to a file
 * whose room is taken; the broker does not look for that. The limit ends with the process.
 */
final class FullDisk {
    private static final int LARGEST_FILE = 0;

    private FullDisk() {}

    static void under(Part part) {
        ProcessHandle process = ProcessHandle.of(part.processId()).orElseThrow();
        Stream.concat(Stream.of(process), process.descendants()).forEach(member -> limit(member.pid()));
    }

    /** A member of the family may have ended by itself in the meantime. */
    private static void limit(long processId) {
        try {
            Process command = new ProcessBuilder(
                            "prlimit", "--pid", Long.toString(processId), "--fsize=" + LARGEST_FILE + ":")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (command.waitFor() != 0 && ProcessHandle.of(processId).isPresent()) {
                throw new IllegalStateException("prlimit could not limit the files of process " + processId);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while limiting files", e);
        }
    }
}
