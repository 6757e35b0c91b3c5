/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.ENTRY_TOO_LARGE;
import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Up to 256 consecutive entries, each with its length in two bytes before it. */
public final class EntryBundle {

    /** The longest entry: what two bytes can say. What is larger is logged by its digest. */
    public static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    /** Reads the entries of a bundle. */
    public static List<byte[]> parse(byte[] bytes, BundleAddress address) {
        List<byte[]> entries = new ArrayList<>(address.width());
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (entries.size() < address.width()) {
            if (buffer.remaining() < Short.BYTES) {
                throw malformed(address, entries.size());
            }
            int length = Short.toUnsignedInt(buffer.getShort());
            if (length > buffer.remaining()) {
                throw malformed(address, entries.size());
            }
            byte[] entry = new byte[length];
            buffer.get(entry);
            entries.add(entry);
        }
        if (buffer.hasRemaining()) {
            throw new Refusal(
                    FILE_MALFORMED,
                    "{0} goes on for {1} bytes after its {2} entries. Get the file again.",
                    "{0} 在其 {2} 个条目之后还有 {1} 字节。请重新获取文件。",
                    address.path(),
                    buffer.remaining(),
                    address.width());
        }
        return entries;
    }

    private static Refusal malformed(BundleAddress address, int entries) {
        return new Refusal(
                FILE_MALFORMED,
                "{0} ends within entry {1} of {2}. The file was cut; get it again.",
                "{0} 在第 {1} 个条目（共 {2} 个）处中断。文件被截断；请重新获取。",
                address.path(),
                entries + 1,
                address.width());
    }

    static byte[] bytes(List<byte[]> entries) {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer buffer = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            buffer.putShort((short) entry.length).put(entry);
        }
        return buffer.array();
    }

    /** Refuses an entry that has no room in a bundle. */
    static void require(byte[] entry) {
        if (entry.length > LONGEST_ENTRY) {
            throw new Refusal(
                    ENTRY_TOO_LARGE,
                    "The entry has {0} bytes; a log takes at most {1}. Log a record with its digest instead.",
                    "条目为 {0} 字节；日志最多接受 {1} 字节。请改为记录其摘要。",
                    entry.length,
                    LONGEST_ENTRY);
        }
    }
}
