/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;
import static io.tanheng.evidencepackage.PackageProblem.TOO_LARGE;

import io.tanheng.evidencepackage.PackageRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The lines of a file, one after the other, each ended by a line feed; none is longer than what a line of ours can be. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 16 * 1024 * 1024;
    private static final int FIRST = 64 * 1024;

    private final InputStream stream;
    private final String file;
    private byte[] buffer = new byte[FIRST];
    private int from;
    private int to;
    private byte[] line = {};
    private long number;

    Lines(InputStream stream, String file) {
        this.stream = stream;
        this.file = file;
    }

    /** Goes to the next line; false behind the last. */
    boolean next() {
        int searched = from;
        while (true) {
            for (int at = searched; at < to; at++) {
                if (buffer[at] == '\n') {
                    line = Arrays.copyOfRange(buffer, from, at);
                    from = at + 1;
                    number++;
                    return true;
                }
            }
            int known = to - from;
            if (!fill()) {
                if (known > 0) {
                    throw PackageRefusal.of(
                            CONTENT_MALFORMED, file, "its last line has no end: the file was cut.", "末行没有结尾：文件被截断。");
                }
                return false;
            }
            searched = from + known;
        }
    }

    private boolean fill() {
        if (to == buffer.length) {
            int length = to - from;
            if (length > LONGEST) {
                throw PackageRefusal.of(TOO_LARGE, file, "line {0} is too long.", "第 {0} 行过长。", number + 1);
            }
            byte[] room = from > 0 ? buffer : new byte[buffer.length * 2];
            System.arraycopy(buffer, from, room, 0, length);
            buffer = room;
            from = 0;
            to = length;
        }
        try {
            int read = stream.read(buffer, to, buffer.length - to);
            to += Math.max(0, read);
            return read >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line, without its end. */
    byte[] bytes() {
        return line;
    }

    /** Where it stands, such as {@code line 7}. */
    String place() {
        return "line " + number;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
