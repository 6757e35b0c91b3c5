/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * JSON that is written once, whole and fast: the documents every sealed hour consists of.
 *
 * <p>It does the one thing that takes the time, which is short ASCII text, by hand and leaves all else to Jackson. It trusts its
 * caller to open and close what belongs together.
 */
public final class JsonText {

    private static final int LONGEST_ESCAPE = 6;
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final TextBuffer text;

    public JsonText(int expectedBytes) {
        text = new TextBuffer(expectedBytes);
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
        separate();
        text.appendQuoted(name);
        return append(':');
    }

    public JsonText number(long number) {
        separate();
        text.append(number);
        return this;
    }

    /** The number {@code unscaled / 10^scale} with its digits, as {@link BigDecimal#toString()} gives them. */
    public JsonText number(long unscaled, int scale) {
        separate();
        text.append(unscaled, scale);
        return this;
    }

    /** A decimal with its digits, as {@link BigDecimal#toString()} gives them. */
    public JsonText number(BigDecimal number) {
        separate();
        text.append(number.toString());
        return this;
    }

    /** A decimal without exponent. */
    public JsonText plain(BigDecimal number) {
        String digits = number.toString();
        separate();
        text.append(digits.indexOf('E') < 0 ? digits : number.toPlainString());
        return this;
    }

    public JsonText string(String string) {
        separate();
        append('"');
        int length = string.length();
        text.need(LONGEST_ESCAPE * length);
        for (int place = text.appendPlain(string, 0); place < length; place = text.appendPlain(string, place + 1)) {
            char next = string.charAt(place);
            if (next < 0x80) {
                escaped(next);
            } else if (next < Character.MIN_SURROGATE) {
                encoded(next);
            } else {
                byte[] rest = JsonStringEncoder.getInstance().quoteAsUTF8(string.substring(place));
                raw(rest, 0, rest.length);
                break;
            }
        }
        return append('"');
    }

    /** A field whose value are bytes as a string, if they are ASCII; writes nothing and says so if they are not. */
    public boolean asciiField(String name, byte[] string) {
        int before = text.size();
        field(name).append('"');
        text.need(LONGEST_ESCAPE * string.length);
        for (int place = text.appendPlain(string, 0);
                place < string.length;
                place = text.appendPlain(string, place + 1)) {
            if (string[place] < 0) {
                text.backTo(before);
                return false;
            }
            escaped((char) string[place]);
        }
        append('"');
        return true;
    }

    /** A character beyond ASCII that stands alone, in UTF-8. */
    private void encoded(char next) {
        if (next < 0x800) {
            text.put(0xc0 | (next >> 6));
        } else {
            text.put(0xe0 | (next >> 12));
            text.put(0x80 | ((next >> 6) & 0x3f));
        }
        text.put(0x80 | (next & 0x3f));
    }

    /** An ASCII character that JSON does not take as it is. */
    private void escaped(char ascii) {
        text.put('\\');
        switch (ascii) {
            case '\n' -> text.put('n');
            case '\r' -> text.put('r');
            case '"', '\\' -> text.put(ascii);
            default -> {
                text.append("u00");
                text.put(HEXADECIMAL[ascii >> 4]);
                text.put(HEXADECIMAL[ascii & 0xf]);
            }
        }
    }

    /** Any bytes, as a string in base64. */
    public JsonText base64(byte[] bytes) {
        byte[] digits = Base64.getEncoder().encode(bytes);
        separate();
        return append('"').raw(digits, 0, digits.length).append('"');
    }

    /** Bytes that are JSON already. */
    public JsonText raw(byte[] json, int from, int to) {
        text.append(json, from, to);
        return this;
    }

    private JsonText begin(char bracket) {
        separate();
        return append(bracket);
    }

    /** Values of one list stand apart by commas; whatever opens or names something needs none behind it. */
    private void separate() {
        byte last = text.last();
        if (last != 0 && last != '{' && last != '[' && last != ':') {
            append(',');
        }
    }

    private JsonText append(char ascii) {
        text.append(ascii);
        return this;
    }

    public byte[] toBytes() {
        return text.toBytes();
    }

    public byte[] compressed() {
        return text.compressed();
    }
}
