/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import java.util.Arrays;

/** A piece of a payload: the bytes from {@code from} to before {@code to}. */
public record ByteRange(int from, int to) {

    /** The bytes of this piece; the payload itself, not a copy, when the piece is the whole of it. */
    public byte[] in(byte[] payload) {
        return from == 0 && to == payload.length ? payload : Arrays.copyOfRange(payload, from, to);
    }
}
