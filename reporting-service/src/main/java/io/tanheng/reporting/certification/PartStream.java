/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Bytes that are fetched part by part, so that a slow reader holds neither memory nor a connection. */
final class PartStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] current = {};
    private int position;
    private int next;

    /** Of parts by number from 0; absent after the last. */
    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return more() ? current[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int taken = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, taken);
        position += taken;
        return taken;
    }

    private boolean more() {
        if (position == current.length) {
            Optional<byte[]> part = parts.apply(next);
            if (part.isEmpty()) {
                return false;
            }
            current = part.get();
            position = 0;
            next++;
        }
        return true;
    }
}
