/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.merkle.NaiveTree;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.tile.Fsck;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.tile.TestLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that logs is killed in the middle of it, again and again; what it had acknowledged is there, at its place. */
class KilledWriterTest {

    private static final int KILLS = 4;
    private static final int BATCH = 37;

    @TempDir
    Path folder;

    /** The process: logs batches from the number of the log's size on, and says after each how far it is. */
    public static void main(String[] arguments) {
        DirectoryTileStore store = DirectoryTileStore.open(Path.of(arguments[0]));
        LogWriter writer = TestLog.open(store);
        int at = Integer.parseInt(arguments[1]);
        while (true) {
            writer.append(TestLog.entries(at, at + BATCH));
            at += BATCH;
            System.out.println(at);
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEachKill() throws IOException, InterruptedException {
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = killedAfter(acknowledged, 3 + 2 * kill);
            long size = Fsck.check(new DirectoryTileSource(folder), TestLog.IDENTITY, TestLog.NOW)
                    .checkpoint()
                    .checkpoint()
                    .size();
            assertThat(size).isGreaterThanOrEqualTo(acknowledged);
            try (DirectoryTileStore store = DirectoryTileStore.open(folder)) {
                long last = acknowledged - 1L;
                assertThat(store.indexes(List.of(TreeHash.leaf(NaiveTree.entry((int) last)))))
                        .containsValue(last);
            }
            acknowledged = (int) size;
        }
    }

    private int killedAfter(int begin, int batches) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriterTest.class.getName(),
                        folder.toString(),
                        Integer.toString(begin))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = begin;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int batch = 0; batch < batches; batch++) {
                acknowledged = Integer.parseInt(String.valueOf(lines.readLine()));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
