/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

import static io.tanheng.evidencepackage.PackageProblem.TOO_LARGE;
import static io.tanheng.evidencepackage.PackageProblem.ZIP_MALFORMED;

import io.tanheng.evidencepackage.PackageRefusal;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Ends where the directory says, and refuses what ends before or goes on behind. */
final class SizedStream extends FilterInputStream {

    private final ZipPart part;
    private long left;

    SizedStream(InputStream stream, ZipPart part) {
        super(stream);
        this.part = part;
        this.left = part.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = inner(target, offset, length);
        if (read < 0) {
            if (left > 0) {
                throw damaged();
            }
            return -1;
        }
        if (read > left) {
            throw PackageRefusal.of(
                    TOO_LARGE,
                    part.name(),
                    "it unpacks to more than the {0} bytes it says. This is no package of ours.",
                    "解压超过其声明的 {0} 字节。这不是本系统的证据包。",
                    part.size());
        }
        left -= read;
        return read;
    }

    private int inner(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    private PackageRefusal damaged() {
        return PackageRefusal.of(
                ZIP_MALFORMED,
                part.name(),
                "its packed bytes are damaged. Get the package again.",
                "压缩数据已损坏。请重新获取证据包。");
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
