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

    private static final boolean[] PLAIN = new boolean[0x80];

    /** The tens and the ones of the numbers below a hundred. */
    private static final byte[] TENS = new byte[100];

    private static final byte[] ONES = new byte[100];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
        for (int number = 0; number < 100; number++) {
            TENS[number] = (byte) ('0' + number / 10);
            ONES[number] = (byte) ('0' + number % 10);
        }
    }

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

    /**
     * Appends characters from a place on as long as JSON takes them as they are, for which there is room; tells where it stopped.
     */
    int appendPlain(String text, int from) {
        byte[] to = bytes;
        int at = size - from;
        int place = from;
        while (place < text.length() && isPlain(text.charAt(place))) {
            to[at + place] = (byte) text.charAt(place);
            place++;
        }
        size = at + place;
        return place;
    }

    /** Whether JSON takes an ASCII character as it is. */
    static boolean isPlain(int character) {
        return character >= 0 && character < PLAIN.length && PLAIN[character];
    }

    /** Appends an ASCII text and a quotation mark on either side of it, without a look at each character. */
    @SuppressWarnings("deprecation") // takes the lower byte of each character, which is what ASCII needs, in one copy
    void appendQuoted(String ascii) {
        int length = ascii.length();
        need(length + 2);
        bytes[size] = '"';
        ascii.getBytes(0, length, bytes, size + 1);
        bytes[size + length + 1] = '"';
        size += length + 2;
    }

    /**
     * Appends ASCII bytes from a place on as long as JSON takes them as they are, for which there is room; tells where it stopped.
     */
    int appendPlain(byte[] text, int from) {
        byte[] to = bytes;
        int at = size - from;
        int place = from;
        while (place < text.length && isPlain(text[place])) {
            to[at + place] = text[place];
            place++;
        }
        size = at + place;
        return place;
    }

    /** Forgets what was appended since the text had a size. */
    void backTo(int before) {
        size = before;
    }

    /** Appends a byte for which there is room, see {@link #need}. */
    void put(int one) {
        bytes[size++] = (byte) one;
    }

    public TextBuffer append(String text) {
        int length = text.length();
        need(length);
        byte[] to = bytes;
        int at = size;
        for (int place = 0; place < length; place++) {
            char next = text.charAt(place);
            if (next >= 0x80) {
                size = at + place;
                byte[] encoded = text.substring(place).getBytes(StandardCharsets.UTF_8);
                return append(encoded, 0, encoded.length);
            }
            to[at + place] = (byte) next;
        }
        size = at + length;
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
        long rest = number;
        while (rest >= 1000) {
            rest /= 1000;
            count += 3;
        }
        return rest < 10 ? count : rest < 100 ? count + 1 : count + 2;
    }

    /** Writes digits from the last to the first place, and gives what is left of the number. */
    private long digits(long number, int last, int first) {
        byte[] to = bytes;
        long rest = number;
        int place = last;
        while (place > first) {
            int pair = (int) (rest % 100);
            rest /= 100;
            to[place] = ONES[pair];
            to[place - 1] = TENS[pair];
            place -= 2;
        }
        if (place == first) {
            to[place] = (byte) ('0' + rest % 10);
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
