/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.evidence;

import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.storage.DirectoryTileStore;
import io.tanheng.evidence.tile.LogWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Appending to a log in a folder, against the least that could be called durable: the same entries written to the end of one file that is
 * forced to the disk after each batch, and hashed as leaves. Batches of the two alternate.
 */
final class Appending {

    /** As long as a record with a digest, a name and a time. */
    private static final int ENTRY_BYTES = 200;

    private static final double SECOND = 1e9;

    private final Path folder;
    private final LogIdentity identity;
    private final LogSigners signers;
    private final int batches;
    private final int size;
    private final SplittableRandom random = new SplittableRandom(6962);

    Appending(Path folder, LogIdentity identity, LogSigners signers, int batches, int size) {
        this.folder = folder;
        this.identity = identity;
        this.signers = signers;
        this.batches = batches;
        this.size = size;
    }

    void run() throws IOException {
        long[] ours = new long[batches];
        long[] bare = new long[batches];
        try (DirectoryTileStore store = DirectoryTileStore.open(folder.resolve("log"));
                FileChannel file = FileChannel.open(
                        folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            LogWriter writer = LogWriter.open(store, identity, signers, InstantSource.system());
            for (int batch = 0; batch < batches; batch++) {
                List<byte[]> entries = entries();
                long begin = System.nanoTime();
                writer.append(entries);
                long middle = System.nanoTime();
                bare(file, entries);
                ours[batch] = middle - begin;
                bare[batch] = System.nanoTime() - middle;
            }
        }
        print("log in a folder", ours);
        print("bare file and leaf hashes", bare);
    }

    private List<byte[]> entries() {
        List<byte[]> entries = new ArrayList<>(size);
        for (int count = 0; count < size; count++) {
            byte[] entry = new byte[ENTRY_BYTES];
            random.nextBytes(entry);
            entries.add(entry);
        }
        return entries;
    }

    private static void bare(FileChannel file, List<byte[]> entries) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(entries.size() * ENTRY_BYTES);
        for (byte[] entry : entries) {
            TreeHash.leaf(entry);
            buffer.put(entry);
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        file.force(true);
    }

    /** The first tenth warms the virtual machine and is not counted. */
    private void print(String name, long[] nanoseconds) {
        int warm = batches / 10;
        long[] counted = Arrays.copyOfRange(nanoseconds, warm, batches);
        double seconds = Arrays.stream(counted).sum() / SECOND;
        System.out.println(String.format(
                Locale.ROOT,
                "%-28s %,9.0f entries/s; a batch of %,d: %s",
                name,
                counted.length * (double) size / seconds,
                size,
                Spread.of(counted).milliseconds()));
    }
}
