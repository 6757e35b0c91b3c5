/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses whole byte arrays into gzip members (RFC 1952), fast rather than small.
 *
 * <p>A compressor's tables are large and slow to make, and blocks are compressed by the thousand: each thread keeps one.
 */
public final class FastGzip {

    private static final ThreadLocal<FastGzip> OF_THREAD = ThreadLocal.withInitial(FastGzip::new);

    /** Magic, deflate, no flags, no time, fastest, unknown system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[16 * 1024];

    private FastGzip() {}

    public static byte[] compress(byte[] bytes) {
        return OF_THREAD.get().compressNext(bytes);
    }

    private byte[] compressNext(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        out.writeBytes(HEADER);
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        checksum.reset();
        checksum.update(bytes);
        writeLittleEndian(out, (int) checksum.getValue());
        writeLittleEndian(out, bytes.length);
        return out.toByteArray();
    }

    private static void writeLittleEndian(ByteArrayOutputStream out, int number) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(number >>> shift);
        }
    }
}
