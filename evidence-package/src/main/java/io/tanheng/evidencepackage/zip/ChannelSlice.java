/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file, read by its place, so that several can be read at once. */
final class ChannelSlice extends InputStream {

    private final FileChannel file;
    private long at;
    private final long end;

    ChannelSlice(FileChannel file, long begin, long length) {
        this.file = file;
        this.at = begin;
        this.end = begin + length;
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
        if (at == end) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - at)), at);
        if (read > 0) {
            at += read;
        }
        return read;
    }
}
