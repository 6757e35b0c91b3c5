/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * A socket that is read and written in large pieces; Paho asks the system four times for each message it reads, and once for each
 * acknowledgement.
 */
final class BufferedSocket extends Socket {

    private InputStream in = InputStream.nullInputStream();
    private @Nullable GatheredOutput out;

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (!(in instanceof Pieces)) {
            in = new Pieces(super.getInputStream());
        }
        return in;
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        GatheredOutput there = out;
        if (there == null) {
            there = new GatheredOutput(super.getOutputStream());
            out = there;
        }
        return there;
    }

    @Override
    public synchronized void close() throws IOException {
        GatheredOutput there = out;
        if (there != null) {
            there.close();
        }
        super.close();
    }

    /** Without locks: only Paho's receiving thread reads. */
    private static final class Pieces extends InputStream {

        private final InputStream source;
        private final byte[] piece = new byte[64 * 1024];
        private int next;
        private int end;

        private Pieces(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            return fill() ? piece[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, end - next);
            System.arraycopy(piece, next, into, offset, count);
            next += count;
            return count;
        }

        /** Waits for a byte where none is left; nothing is lost where that takes too long and is tried again. */
        private boolean fill() throws IOException {
            if (next < end) {
                return true;
            }
            int count = source.read(piece, 0, piece.length);
            next = 0;
            end = Math.max(0, count);
            return count > 0;
        }

        @Override
        public int available() throws IOException {
            return next < end ? end - next : source.available();
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
