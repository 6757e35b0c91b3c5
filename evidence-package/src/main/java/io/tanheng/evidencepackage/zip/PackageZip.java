/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

import static io.tanheng.evidencepackage.PackageProblem.FILE_MISSING;
import static io.tanheng.evidencepackage.PackageProblem.TOO_LARGE;

import io.tanheng.evidencepackage.PackageRefusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A zip file from a stranger, of which no more is unpacked than its directory says. Its files may be read by several threads. */
public final class PackageZip implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final Map<String, ZipPart> parts;

    private PackageZip(FileChannel file, Map<String, ZipPart> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** Opens a file whose directory holds together, and refuses any other. */
    public static PackageZip open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            return new PackageZip(file, ZipDirectory.read(file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The names of its files, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** How many bytes a file has unpacked, as the directory says. */
    public long size(String name) {
        return part(name).size();
    }

    /** A file, unpacked as it is read; one that unpacks to another size than the directory says is refused there. */
    public InputStream open(String name) {
        ZipPart part = part(name);
        InputStream packed = new ChannelSlice(file, part.begin(), part.packed());
        return new SizedStream(part.deflated() ? new Inflating(packed) : packed, part);
    }

    /** Gives back what inflating takes outside of the heap. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** A whole file of at most so many bytes. */
    public byte[] bytes(String name, int most) {
        ZipPart part = part(name);
        if (part.size() > most) {
            throw PackageRefusal.of(
                    TOO_LARGE,
                    name,
                    "it has {0} bytes; at most {1} are read. This is no package of ours.",
                    "共 {0} 字节；最多读取 {1} 字节。这不是本系统的证据包。",
                    part.size(),
                    most);
        }
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZipPart part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> PackageRefusal.of(
                        FILE_MISSING, name, "the package lacks this file. Get it again.", "证据包缺少此文件。请重新获取。"));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
