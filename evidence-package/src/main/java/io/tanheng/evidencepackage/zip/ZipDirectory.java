/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

import static io.tanheng.evidencepackage.PackageProblem.NAME_NOT_ALLOWED;
import static io.tanheng.evidencepackage.PackageProblem.NAME_TWICE;
import static io.tanheng.evidencepackage.PackageProblem.TOO_LARGE;
import static io.tanheng.evidencepackage.PackageProblem.ZIP_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the directory at the end of a zip file, strictly: each file must begin where the one before ends and be called in its place what
 * the directory calls it, so that two programs cannot unpack two different packages from the same bytes.
 */
final class ZipDirectory {

    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int SIZES_FOLLOW = 0x0008;
    private static final int KNOWN_FLAGS = 0x0806 | SIZES_FOLLOW;
    private static final int DEFLATED = 8;
    private static final int LARGEST_DIRECTORY = 16 * 1024 * 1024;

    /** Deflate itself ends at 1032; hours as text come to 10. */
    private static final long MOST_RATIO = 200;

    private static final long RATIO_COUNTS_FROM = 1024 * 1024;
    private static final long LARGEST_TOTAL = 16L * 1024 * 1024 * 1024;

    private final FileChannel file;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private long total;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    static Map<String, ZipPart> read(FileChannel file) throws IOException {
        ZipDirectory directory = new ZipDirectory(file);
        directory.read();
        return directory.parts;
    }

    private void read() throws IOException {
        long length = file.size();
        if (length < END_BYTES) {
            throw malformed("it has {0} bytes and no directory", "仅 {0} 字节，没有目录", length);
        }
        ByteBuffer end = at(length - END_BYTES, END_BYTES);
        int count = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long begin = Integer.toUnsignedLong(end.getInt(16));
        if (end.getInt(0) != END
                || end.getInt(4) != 0
                || end.getShort(8) != end.getShort(10)
                || end.getShort(20) != 0) {
            throw malformed("it does not end with the directory of one file without comment", "末尾不是无注释的单文件目录");
        }
        if (begin + size + END_BYTES != length || size > LARGEST_DIRECTORY) {
            throw malformed("its directory is not where it says", "目录不在其声明的位置");
        }
        ByteBuffer directory = at(begin, (int) size);
        long next = 0;
        for (int entry = 0; entry < count; entry++) {
            next = entry(directory, next, begin);
        }
        if (next != begin || directory.hasRemaining()) {
            throw malformed("bytes lie between its files and its directory", "文件与目录之间存在多余字节");
        }
    }

    private long entry(ByteBuffer directory, long expected, long end) throws IOException {
        int start = directory.position();
        if (directory.remaining() < ENTRY_BYTES || directory.getInt(start) != ENTRY) {
            throw malformed("its directory is damaged", "目录已损坏");
        }
        int flags = Short.toUnsignedInt(directory.getShort(start + 8));
        int method = Short.toUnsignedInt(directory.getShort(start + 10));
        long packed = Integer.toUnsignedLong(directory.getInt(start + 20));
        long size = Integer.toUnsignedLong(directory.getInt(start + 24));
        int nameLength = Short.toUnsignedInt(directory.getShort(start + 28));
        int rest = Short.toUnsignedInt(directory.getShort(start + 30))
                + Short.toUnsignedInt(directory.getShort(start + 32));
        if (directory.remaining() < ENTRY_BYTES + nameLength + rest) {
            throw malformed("its directory is damaged", "目录已损坏");
        }
        byte[] name = new byte[nameLength];
        directory.get(start + ENTRY_BYTES, name);
        directory.position(start + ENTRY_BYTES + nameLength + rest);
        String text = new String(name, StandardCharsets.UTF_8);
        if ((flags & ~KNOWN_FLAGS) != 0 || (method != 0 && method != DEFLATED)) {
            throw malformed(
                    "{0} is encrypted or packed in a way that is not read here",
                    "{0} 已加密或采用不支持的压缩方式", Refusal.quote(text));
        }
        if (Integer.toUnsignedLong(directory.getInt(start + 42)) != expected) {
            throw malformed("{0} does not begin where the file before ends", "{0} 未紧接前一文件", Refusal.quote(text));
        }
        long begin = local(expected, name, flags, method, end);
        if (begin + packed > end || (method == 0 && packed != size)) {
            throw malformed("the sizes of {0} cannot be", "{0} 的大小不合理", Refusal.quote(text));
        }
        add(new ZipPart(text, method == DEFLATED, begin, packed, size));
        return begin + packed + descriptor(begin + packed, flags, end);
    }

    /** Where the bytes of a file begin, after it has been called again by its name. */
    private long local(long at, byte[] name, int flags, int method, long end) throws IOException {
        if (at + LOCAL_BYTES + name.length > end) {
            throw malformed("a file is cut off", "文件被截断");
        }
        ByteBuffer local = at(at, LOCAL_BYTES + name.length);
        byte[] called = new byte[name.length];
        local.get(LOCAL_BYTES, called);
        boolean same = local.getInt(0) == LOCAL
                && Short.toUnsignedInt(local.getShort(6)) == flags
                && Short.toUnsignedInt(local.getShort(8)) == method
                && Short.toUnsignedInt(local.getShort(26)) == name.length
                && ByteBuffer.wrap(called).equals(ByteBuffer.wrap(name));
        if (!same) {
            throw malformed(
                    "{0} is called otherwise in its place than in the directory",
                    "{0} 的本地名称与目录不一致", Refusal.quote(new String(name, StandardCharsets.UTF_8)));
        }
        return at + LOCAL_BYTES + name.length + Short.toUnsignedInt(local.getShort(28));
    }

    /** What follows a file whose sizes were not known when it began. */
    private int descriptor(long at, int flags, long end) throws IOException {
        if ((flags & SIZES_FOLLOW) == 0) {
            return 0;
        }
        if (at + 16 <= end && at(at, 4).getInt(0) == DESCRIPTOR) {
            return 16;
        }
        return 12;
    }

    private void add(ZipPart part) {
        String name = part.name();
        boolean folder = name.endsWith("/") && part.size() == 0;
        if (!ZipNames.allowed(folder ? name.substring(0, name.length() - 1) : name)) {
            throw PackageRefusal.of(
                    NAME_NOT_ALLOWED,
                    Refusal.quote(name),
                    "a file of a package has a relative name of Latin letters, digits and _.+@-, without '..'. Unpack nothing"
                            + " of this file; get the package again.",
                    "证据包内的文件名应为相对路径，仅含拉丁字母、数字和 _.+@-，不含“..”。请勿解压此文件；请重新获取证据包。");
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw PackageRefusal.of(
                    NAME_TWICE,
                    Refusal.quote(name),
                    "the name stands twice in the package, and programs differ in which they take. Get the package again.",
                    "该名称在证据包中出现两次，不同程序会取不同的文件。请重新获取证据包。");
        }
        total += part.size();
        if (total > LARGEST_TOTAL
                || (part.size() > RATIO_COUNTS_FROM && part.size() / Math.max(1, part.packed()) > MOST_RATIO)) {
            throw PackageRefusal.of(
                    TOO_LARGE,
                    Refusal.quote(name),
                    "{0} bytes unpack to {1}; at most {2} times as many are unpacked, and {3} in all. This is no package of ours.",
                    "{0} 字节将解压为 {1} 字节；最多解压 {2} 倍，总计 {3} 字节。这不是本系统的证据包。",
                    part.packed(),
                    part.size(),
                    MOST_RATIO,
                    LARGEST_TOTAL);
        }
        if (!folder) {
            parts.put(name, part);
        }
    }

    private ByteBuffer at(long place, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, place + buffer.position()) < 0) {
                throw malformed("a file is cut off", "文件被截断");
            }
        }
        return buffer.flip();
    }

    private static PackageRefusal malformed(String en, String zh, Object... parts) {
        return PackageRefusal.of(
                ZIP_MALFORMED,
                "zip",
                "this is no whole zip file: {0}. Get the package again.",
                "这不是完整的 zip 文件：{0}。请重新获取证据包。",
                io.tanheng.methodology.outcome.Sentence.of(en, zh, parts));
    }
}
