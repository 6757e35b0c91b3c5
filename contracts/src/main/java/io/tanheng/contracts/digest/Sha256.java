/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal digits. */
public final class Sha256 {

    /** How many bytes a digest has. */
    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();
    /** By character. */
    private static final byte[] VALUES = new byte['f' + 1];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int value = 0; value < 16; value++) {
            VALUES[Character.forDigit(value, 16)] = (byte) value;
        }
    }

    private static final ThreadLocal<MessageDigest> OF_WHOLE = ThreadLocal.withInitial(Sha256::begin);

    private Sha256() {}

    public static String of(byte[] bytes) {
        return HEX.formatHex(OF_WHOLE.get().digest(bytes));
    }

    /** The id of a quarantine entry: over topic or place, a zero byte and the original bytes, so that a repetition is the same entry. */
    public static String ofEntry(String place, byte[] original) {
        MessageDigest digest = OF_WHOLE.get();
        digest.update(place.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HEX.formatHex(digest.digest(original));
    }

    /** Of all that a stream still has; whoever opened it closes it. */
    public static String of(InputStream bytes) throws IOException {
        MessageDigest digest = begin();
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return end(digest);
    }

    /** A digest to feed piece by piece; {@link #end} closes it. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    /** The digits of what was fed. */
    public static String end(MessageDigest digest) {
        return HEX.formatHex(digest.digest());
    }

    /** Whether a text is a digest: 64 lower-case hexadecimal digits. */
    public static boolean isDigest(String text) {
        if (text.length() != 2 * BYTES) {
            return false;
        }
        int all = 0;
        for (int place = 0; place < 2 * BYTES; place++) {
            all |= digit(text.charAt(place));
        }
        return all >= 0;
    }

    /** Whether a text is the digest of bytes. */
    public static boolean isDigestOf(byte[] bytes, String text) {
        return isDigest(text) && Arrays.equals(bytes(text), OF_WHOLE.get().digest(bytes));
    }

    /** What the digit stands for; negative where it is none. */
    private static int digit(char digit) {
        return digit < VALUES.length ? VALUES[digit] : -1;
    }

    /**
     * The bytes of a digest.
     *
     * @throws IllegalArgumentException where the text is none
     */
    public static byte[] bytes(String digest) {
        byte[] bytes = new byte[BYTES];
        int all = digest.length() == 2 * BYTES ? 0 : -1;
        for (int place = 0; all >= 0 && place < BYTES; place++) {
            int pair = digit(digest.charAt(2 * place)) << 4 | digit(digest.charAt(2 * place + 1));
            bytes[place] = (byte) pair;
            all |= pair;
        }
        if (all < 0) {
            throw new IllegalArgumentException("'" + digest + "' is no SHA-256 in lower-case hexadecimal digits");
        }
        return bytes;
    }

    /** The digits of a digest's bytes. */
    public static String text(byte[] digest) {
        return HEX.formatHex(digest);
    }
}
