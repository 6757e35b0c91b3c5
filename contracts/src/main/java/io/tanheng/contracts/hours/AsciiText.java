/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** A growing text that is hashed and nothing else; parameter codes beyond ASCII are UTF-8 like everything of ours. */
final class AsciiText {

    private byte[] bytes = new byte[32 * 1024];
    private int size;

    AsciiText line(String text) {
        return append(text).append('\n');
    }

    /** Appends an ASCII character. */
    AsciiText append(char ascii) {
        need(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    AsciiText append(String text) {
        int length = text.length();
        need(length);
        for (int place = 0; place < length; place++) {
            char next = text.charAt(place);
            if (next >= 0x80) {
                return appendUtf8(text.substring(place));
            }
            bytes[size++] = (byte) next;
        }
        return this;
    }

    private AsciiText appendUtf8(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        need(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** Appends the decimal digits of a number that is not negative. */
    AsciiText append(int number) {
        need(10);
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int place = size + digits - 1; place >= size; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (size + more) * 2);
        }
    }

    void feed(MessageDigest digest) {
        digest.update(bytes, 0, size);
    }
}
