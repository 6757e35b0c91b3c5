/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

import io.tanheng.contracts.digest.Sha256;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files one after the other into a zip file, each with the same time, and remembers their sizes and digests. */
public final class PackageWriter implements Closeable {

    /** The first a zip file knows; when the package was made stands in its manifest. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What is compressed already: trying again costs half of a second for the verifier and spares nothing. */
    private static final Pattern COMPRESSED = Pattern.compile("\\.(jar|pdf|xlsx)$");

    private final ZipOutputStream zip;
    private final List<Written> written = new ArrayList<>();

    /**
     * A file that is in the package.
     *
     * @param sha256 in lower-case hexadecimal digits
     */
    public record Written(String path, long size, String sha256) {}

    /** What writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream file) throws IOException;
    }

    public PackageWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    public void add(String path, byte[] bytes) throws IOException {
        add(path, file -> file.write(bytes));
    }

    /** Adds a file while it is made. */
    public void add(String path, Content content) throws IOException {
        if (!ZipNames.allowed(path)) {
            throw new IllegalArgumentException("No file of a package can be called " + path);
        }
        zip.setLevel(COMPRESSED.matcher(path).find() ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Counting counting = new Counting(zip);
        content.to(counting);
        zip.closeEntry();
        written.add(new Written(path, counting.size, Sha256.end(counting.digest)));
    }

    /** What was added so far, in its order. */
    public List<Written> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts and digests what goes through; the zip file stays open behind it. */
    private static final class Counting extends FilterOutputStream {

        private final MessageDigest digest = Sha256.begin();
        private long size;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            digest.update(bytes, offset, length);
            size += length;
        }

        @Override
        public void close() {}
    }
}
