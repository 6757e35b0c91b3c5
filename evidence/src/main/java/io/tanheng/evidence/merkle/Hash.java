/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.NOT_READABLE;

import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.StrictBase64;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest, 32 bytes. */
public final class Hash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of 32 bytes, which are copied. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new Refusal(
                    NOT_READABLE,
                    "A hash has 32 bytes, found {0}. The text was cut or lengthened; get it again from its source.",
                    "哈希应为 32 字节，实为 {0} 字节。文本被截断或加长；请从来源重新获取。",
                    bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The 32 bytes that begin at a place, which must be there. */
    static Hash at(byte[] bytes, int offset) {
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + BYTES));
    }

    /** Of bytes that nobody else keeps. */
    static Hash own(byte[] bytes) {
        return new Hash(bytes);
    }

    /** Reads standard base64 with padding, in its only spelling. */
    public static Hash ofBase64(String text) {
        return StrictBase64.decode(text)
                .filter(decoded -> decoded.length == BYTES)
                .map(Hash::own)
                .orElseThrow(() -> new Refusal(
                        NOT_READABLE,
                        "{0} is no hash: expected are 44 characters of base64 that stand for 32 bytes. Get the text again from"
                                + " its source.",
                        "{0} 不是哈希：应为表示 32 字节的 44 个 base64 字符。请从来源重新获取文本。",
                        Refusal.quote(text)));
    }

    /** Reads 64 hexadecimal digits. */
    public static Hash ofHex(String text) {
        try {
            return of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    NOT_READABLE,
                    "{0} is no hash: expected are 64 hexadecimal digits. Get the text again from its source.",
                    "{0} 不是哈希：应为 64 个十六进制数字。请从来源重新获取文本。",
                    Refusal.quote(text));
        }
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the bytes into an array, from a place on. */
    public void writeTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    byte[] shared() {
        return bytes;
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
