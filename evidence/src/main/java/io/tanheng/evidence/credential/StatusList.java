/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_TOO_SHORT;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_WITHOUT_ENTRY;

import io.tanheng.evidence.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One bit for each of many credentials (Bitstring Status List 1.0), long enough that asking for one tells nobody which. */
public final class StatusList {

    /** The shortest list the specification allows. */
    public static final int ENTRIES = 131_072;

    /** 16 MiB of bits, against archives that unpack to more than memory. */
    private static final int MOST_BYTES = 1 << 24;

    private static final String MULTIBASE_BASE64URL = "u";

    private final byte[] bits;

    private StatusList(byte[] bits) {
        this.bits = bits;
    }

    /** A list with these entries set. */
    public static StatusList of(Collection<Long> set) {
        byte[] bits = new byte[ENTRIES / Byte.SIZE];
        for (long index : set) {
            if (index < 0 || index >= ENTRIES) {
                throw new IllegalArgumentException(
                        "A status list has entries 0 to " + (ENTRIES - 1) + ", not " + index);
            }
            bits[(int) (index / Byte.SIZE)] |= (byte) (0x80 >>> (index % Byte.SIZE));
        }
        return new StatusList(bits);
    }

    /** Reads what stands under {@code encodedList}. */
    public static StatusList parse(String encoded) {
        if (!encoded.startsWith(MULTIBASE_BASE64URL)) {
            throw malformed("base64url in multibase, which begins with u", "以 u 开头的 multibase base64url");
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            byte[] bits = unpacked.readNBytes(MOST_BYTES + 1);
            if (bits.length > MOST_BYTES) {
                throw malformed("at most " + MOST_BYTES + " bytes", "最多 " + MOST_BYTES + " 字节");
            }
            if (bits.length * (long) Byte.SIZE < ENTRIES) {
                throw tooShort(bits.length * (long) Byte.SIZE);
            }
            return new StatusList(bits);
        } catch (IOException | IllegalArgumentException e) {
            throw malformed("bits packed by gzip, in base64url", "经 gzip 压缩并以 base64url 表示的比特串");
        }
    }

    private static Refusal tooShort(long entries) {
        return new Refusal(
                STATUS_LIST_TOO_SHORT,
                "The status list has {0} entries; a list has at least {1}, so that asking for one tells nobody which. Get it"
                        + " again from the issuer.",
                "状态列表只有 {0} 项；列表至少应有 {1} 项，以免查询暴露所查的是哪一项。请从签发方重新获取。",
                entries,
                ENTRIES);
    }

    private static Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                STATUS_LIST_MALFORMED,
                "The status list is none: expected is {0}. Get it again from the issuer.",
                "状态列表无效：应为{1}。请从签发方重新获取。",
                expected,
                expectedChinese);
    }

    /** Whether an entry is set; one beyond the list is refused. */
    public boolean get(long index) {
        if (index < 0 || index >= bits.length * (long) Byte.SIZE) {
            throw new Refusal(
                    STATUS_LIST_WITHOUT_ENTRY,
                    "The status list has no entry {0}; it has {1}. Get the newest list from the issuer.",
                    "状态列表没有第 {0} 项；共 {1} 项。请向签发方获取最新列表。",
                    index,
                    bits.length * (long) Byte.SIZE);
        }
        return (bits[(int) (index / Byte.SIZE)] & (0x80 >>> (index % Byte.SIZE))) != 0;
    }

    /** As it stands under {@code encodedList}. */
    public String encoded() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MULTIBASE_BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
