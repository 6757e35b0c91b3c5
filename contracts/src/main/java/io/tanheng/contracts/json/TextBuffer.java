/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Growing UTF-8 text that is mostly ASCII; what every stored or hashed document of ours is written into. It is written once:
 * whoever takes what is in it empties it.
 */
public final class TextBuffer {

    private static final int LONGEST_NUMBER = 20;
    /** {@link BigDecimal#toString()} gives smaller numbers than a millionth an exponent. */
    private static final int SMALLEST_EXPONENT = -6;

    private static final byte[] NOTHING = {};

    private byte[] bytes;
    private int size;

    public TextBuffer(int expectedBytes) {
        bytes = Scratch.take(expectedBytes);
    }

    public int size() {
        return size;
    }

    /** The last byte; 0 where there is none. */
    byte last() {
        return size == 0 ? 0 : bytes[size - 1];
    }

    /** Appends an ASCII character. */
    public TextBuffer append(char ascii) {
        need(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** Appends a byte for which there is room, see {@link #need}. */
    void put(int one) {
        bytes[size++] = (byte) one;
    }

    public TextBuffer append(String text) {
        int length = text.length();
        need(length);
        for (int place = 0; place < length; place++) {
            char next = text.charAt(place);
            if (next >= 0x80) {
                byte[] encoded = text.substring(place).getBytes(StandardCharsets.UTF_8);
                return append(encoded, 0, encoded.length);
            }
            bytes[size++] = (byte) next;
        }
        return this;
    }

    public TextBuffer append(byte[] text, int from, int to) {
        need(to - from);
        System.arraycopy(text, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    /** Appends the decimal digits of a number. */
    public TextBuffer append(long number) {
        if (number < 0) {
            return append(Long.toString(number));
        }
        need(LONGEST_NUMBER);
        int count = digits(number);
        digits(number, size + count - 1, size);
        size += count;
        return this;
    }

    /** Appends {@code unscaled / 10^scale} as {@link BigDecimal#toString()} writes it. */
    public TextBuffer append(long unscaled, int scale) {
        int count = digits(Math.abs(unscaled));
        if (unscaled == Long.MIN_VALUE || scale < 0 || count - 1 - scale < SMALLEST_EXPONENT) {
            return append(BigDecimal.valueOf(unscaled, scale).toString());
        }
        if (scale == 0) {
            return append(unscaled);
        }
        need(2 * LONGEST_NUMBER);
        if (unscaled < 0) {
            bytes[size++] = '-';
        }
        int whole = Math.max(1, count - scale);
        int end = size + whole + scale;
        long rest = digits(Math.abs(unscaled), end, size + whole + 1);
        bytes[size + whole] = '.';
        digits(rest, size + whole - 1, size);
        size = end + 1;
        return this;
    }

    private static int digits(long number) {
        int count = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            count++;
        }
        return count;
    }

    /** Writes digits from the last to the first place, and gives what is left of the number. */
    private long digits(long number, int last, int first) {
        long rest = number;
        for (int place = last; place >= first; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return rest;
    }

    /** Makes room for so many bytes. */
    void need(int more) {
        if (size + more > bytes.length) {
            byte[] larger = Scratch.take(Math.max(size + more, 2 * bytes.length));
            System.arraycopy(bytes, 0, larger, 0, size);
            Scratch.giveBack(bytes);
            bytes = larger;
        }
    }

    /** Takes what is in it. */
    public byte[] toBytes() {
        byte[] written = Arrays.copyOf(bytes, size);
        empty();
        return written;
    }

    /** Takes what is in it, compressed. */
    byte[] compressed() {
        byte[] compressed = Zstandard.compress(bytes, size);
        empty();
        return compressed;
    }

    /** Gives what is in it to a digest. */
    public void feed(MessageDigest digest) {
        digest.update(bytes, 0, size);
        empty();
    }

    private void empty() {
        Scratch.giveBack(bytes);
        bytes = NOTHING;
        size = 0;
    }
}
