/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a payload into frames.
 *
 * <p>Every byte of the payload is in exactly one piece, but for line ends that stand alone. What is no frame is a piece too,
 * so that it can be refused by name instead of vanishing; damage to one frame does not spread to the next.
 */
public final class Hj212Frames {

    /** Two signs and four digits. */
    static final int HEADER_BYTES = 6;

    static final int CRC_BYTES = 4;

    private Hj212Frames() {}

    /** The pieces in order; none for a payload of nothing but line ends. */
    public static List<ByteRange> split(byte[] payload) {
        int whole = endByLength(payload, 0);
        if (whole == payload.length && payload.length > 0) {
            return List.of(new ByteRange(0, whole));
        }
        List<ByteRange> pieces = new ArrayList<>();
        int at = afterLineEnds(payload, 0);
        while (at < payload.length) {
            int end = endByLength(payload, at);
            if (end < 0) {
                end = endBySight(payload, at);
            }
            pieces.add(new ByteRange(at, end));
            at = afterLineEnds(payload, end);
        }
        return pieces;
    }

    /** Where the frame ends that starts here and is as long as it says; -1 where it is not so. */
    private static int endByLength(byte[] bytes, int at) {
        int length = announcedLength(bytes, at);
        int end = at + HEADER_BYTES + length + CRC_BYTES;
        if (length < 0 || end > bytes.length || Hex.read(bytes, end - CRC_BYTES) < 0) {
            return -1;
        }
        int afterLine = isLineEnd(bytes, end) ? end + 2 : end;
        boolean closed = afterLine > end || end == bytes.length || startsHere(bytes, end);
        if (!closed || swallowsAnother(bytes, at, end)) {
            return -1;
        }
        return afterLine;
    }

    /** A damaged length can reach exactly to the end of a later frame; then the line end inside betrays it. */
    private static boolean swallowsAnother(byte[] bytes, int at, int end) {
        for (int i = at; i < end - 1; i++) {
            if (isLineEnd(bytes, i)) {
                int crc = Hj212Crc.of(bytes, at + HEADER_BYTES, end - CRC_BYTES);
                return crc != Hex.read(bytes, end - CRC_BYTES);
            }
        }
        return false;
    }

    /** After the next line end, or before the next start of a frame, or at the end of the payload. */
    private static int endBySight(byte[] bytes, int at) {
        for (int i = at + 1; i < bytes.length; i++) {
            if (isLineEnd(bytes, i - 1)) {
                return i + 1;
            }
            if (startsHere(bytes, i)) {
                return i;
            }
        }
        return bytes.length;
    }

    private static int afterLineEnds(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean startsHere(byte[] bytes, int at) {
        return announcedLength(bytes, at) >= 0;
    }

    private static boolean isLineEnd(byte[] bytes, int at) {
        return at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
    }

    /** The length after {@code ##}, or -1 where no frame starts. */
    static int announcedLength(byte[] bytes, int at) {
        if (at + HEADER_BYTES > bytes.length || bytes[at] != '#' || bytes[at + 1] != '#') {
            return -1;
        }
        int length = 0;
        for (int i = at + 2; i < at + HEADER_BYTES; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            length = length * 10 + digit;
        }
        return length;
    }
}
