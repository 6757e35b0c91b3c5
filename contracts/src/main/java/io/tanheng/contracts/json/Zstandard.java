/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Compresses what is stored by the million into Zstandard frames (RFC 8878); {@code zstd -d} opens them.
 *
 * <p>A compressor's tables are large and slow to make, and blocks are compressed by the thousand: each thread keeps its own.
 */
public final class Zstandard {

    /** Compressed data from outside must not fill the memory; the largest hour known takes a hundredth of this. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final int LEVEL = 1;

    /**
     * Level 1 takes a table for inputs of this size in which an hour's repetitions push each other out; a fifth of its time goes
     * with a larger one.
     */
    private static final int HASH_LOG = 15;

    private static final ThreadLocal<ZstdCompressCtx> COMPRESSOR = ThreadLocal.withInitial(
            () -> new ZstdCompressCtx().setLevel(LEVEL).setHashLog(HASH_LOG).setChecksum(true));
    private static final ThreadLocal<ZstdDecompressCtx> DECOMPRESSOR = ThreadLocal.withInitial(ZstdDecompressCtx::new);

    private Zstandard() {}

    public static byte[] compress(byte[] bytes) {
        return compress(bytes, bytes.length);
    }

    /** The first bytes of a buffer, compressed. */
    static byte[] compress(byte[] buffer, int size) {
        byte[] room = Scratch.take((int) Zstd.compressBound(size));
        int length = COMPRESSOR.get().compressByteArray(room, 0, room.length, buffer, 0, size);
        byte[] compressed = Arrays.copyOf(room, length);
        Scratch.giveBack(room);
        return compressed;
    }

    /**
     * The bytes that were compressed.
     *
     * @throws UncheckedIOException where the bytes are damaged, or no such frame
     */
    public static byte[] decompress(byte[] compressed) {
        long size = Zstd.getFrameContentSize(compressed);
        if (size < 0 || size > MOST_BYTES) {
            throw new UncheckedIOException(new IOException("This is no Zstandard frame that tells its size, at most "
                    + MOST_BYTES + " bytes; it tells " + size));
        }
        try {
            return DECOMPRESSOR.get().decompress(compressed, (int) size);
        } catch (ZstdException e) {
            throw new UncheckedIOException(new IOException("These bytes are damaged: " + e.getMessage(), e));
        }
    }
}
