/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON that is written once, whole and fast: the documents every sealed hour consists of.
 *
 * <p>It does the one thing that takes the time, which is short ASCII text, by hand and leaves all else to Jackson. It trusts its
 * caller to open and close what belongs together.
 */
public final class JsonText {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ESCAPE = 6;
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;

    public JsonText(int expectedBytes) {
        bytes = new byte[Math.max(64, expectedBytes)];
    }

    public JsonText beginObject() {
        return begin('{');
    }

    public JsonText endObject() {
        return append('}');
    }

    public JsonText beginArray() {
        return begin('[');
    }

    public JsonText endArray() {
        return append(']');
    }

    /** The name of the field whose value comes next; plain ASCII. */
    public JsonText field(String name) {
        string(name);
        return append(':');
    }

    public JsonText number(long number) {
        separate();
        return digits(number);
    }

    /** A decimal with its digits, as {@link BigDecimal#toString()} gives them. */
    public JsonText number(BigDecimal number) {
        separate();
        return ascii(number.toString());
    }

    /** A decimal without exponent. */
    public JsonText plain(BigDecimal number) {
        String digits = number.toString();
        separate();
        return ascii(digits.indexOf('E') < 0 ? digits : number.toPlainString());
    }

    public JsonText string(String text) {
        separate();
        append('"');
        int length = text.length();
        need(LONGEST_ESCAPE * length);
        int done = plainStart(text, length);
        for (int place = done; place < length; place++) {
            char next = text.charAt(place);
            if (next < 0x80) {
                character(next);
            } else if (next < Character.MIN_SURROGATE) {
                encoded(next);
            } else {
                byte[] rest = JsonStringEncoder.getInstance().quoteAsUTF8(text.substring(place));
                raw(rest, 0, rest.length);
                break;
            }
        }
        return append('"');
    }

    /** Writes what needs no escape up to the first character that does; most texts end before one. */
    private int plainStart(String text, int length) {
        byte[] out = bytes;
        int from = size;
        int place = 0;
        while (place < length && isPlain(text.charAt(place))) {
            out[from + place] = (byte) text.charAt(place);
            place++;
        }
        size = from + place;
        return place;
    }

    /** A string of ASCII bytes. */
    public JsonText ascii(byte[] text) {
        separate();
        append('"');
        need(LONGEST_ESCAPE * text.length);
        int place = 0;
        while (place < text.length) {
            int end = place;
            while (end < text.length && isPlain((char) text[end])) {
                end++;
            }
            System.arraycopy(text, place, bytes, size, end - place);
            size += end - place;
            if (end < text.length) {
                character((char) text[end++]);
            }
            place = end;
        }
        return append('"');
    }

    private static boolean isPlain(char next) {
        return next >= ' ' && next < 0x80 && next != '"' && next != '\\';
    }

    /** A character beyond ASCII that stands alone, in UTF-8. */
    private void encoded(char next) {
        if (next < 0x800) {
            bytes[size++] = (byte) (0xc0 | (next >> 6));
        } else {
            bytes[size++] = (byte) (0xe0 | (next >> 12));
            bytes[size++] = (byte) (0x80 | ((next >> 6) & 0x3f));
        }
        bytes[size++] = (byte) (0x80 | (next & 0x3f));
    }

    private void character(char ascii) {
        if (isPlain(ascii)) {
            bytes[size++] = (byte) ascii;
            return;
        }
        bytes[size++] = '\\';
        switch (ascii) {
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '"', '\\' -> bytes[size++] = (byte) ascii;
            default -> {
                ascii("u00");
                bytes[size++] = HEXADECIMAL[ascii >> 4];
                bytes[size++] = HEXADECIMAL[ascii & 0xf];
            }
        }
    }

    /** Bytes that are JSON already. */
    public JsonText raw(byte[] json, int from, int to) {
        need(to - from);
        System.arraycopy(json, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    private JsonText begin(char bracket) {
        separate();
        return append(bracket);
    }

    /** Values of one list stand apart by commas; whatever opens or names something needs none behind it. */
    private void separate() {
        if (size > 0) {
            byte last = bytes[size - 1];
            if (last != '{' && last != '[' && last != ':') {
                append(',');
            }
        }
    }

    private JsonText append(char ascii) {
        need(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    private JsonText ascii(String text) {
        int length = text.length();
        need(length);
        for (int place = 0; place < length; place++) {
            bytes[size++] = (byte) text.charAt(place);
        }
        return this;
    }

    private JsonText digits(long number) {
        if (number < 0) {
            return ascii(Long.toString(number));
        }
        need(LONGEST_NUMBER);
        int count = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            count++;
        }
        long rest = number;
        for (int place = size + count - 1; place >= size; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
        return this;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public byte[] compressed() {
        return Zstandard.compress(bytes, size);
    }
}
