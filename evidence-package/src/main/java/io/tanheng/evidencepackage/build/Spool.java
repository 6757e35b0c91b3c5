/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines kept on the disk until their turn in the package comes. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final OutputStream out;

    Spool() throws IOException {
        this.file = Files.createTempFile("tanheng-package-", ".part");
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    void writeTo(OutputStream target) throws IOException {
        out.flush();
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.delete(file);
    }
}
