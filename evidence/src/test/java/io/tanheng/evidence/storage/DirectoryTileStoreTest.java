/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.storage;

import static io.tanheng.evidence.problem.EvidenceProblem.LOG_IN_USE;
import static io.tanheng.evidence.tile.TestLog.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.tile.Fsck;
import io.tanheng.evidence.tile.Integration;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.tile.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTileStoreTest {

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void aFolderForTheLog() {
        folder = place.resolve("log");
    }

    @Test
    void aLogInAFolderIsThereAfterwards() {
        append(0, 300);
        append(300, 600);

        var report = Fsck.check(new DirectoryTileSource(folder), TestLog.IDENTITY, TestLog.NOW);
        assertThat(report.checkpoint().checkpoint().size()).isEqualTo(600);
    }

    private List<Long> append(int begin, int end) {
        try (DirectoryTileStore store = DirectoryTileStore.open(folder)) {
            return TestLog.open(store).append(entries(begin, end)).indexes();
        }
    }

    @Test
    void whatWasLoggedBeforeIsKnownAfterwards() {
        append(0, 300);

        assertThat(append(298, 301)).containsExactly(298L, 299L, 300L);
    }

    @Test
    void thereIsOneWriter() {
        DirectoryTileStore first = DirectoryTileStore.open(folder);
        assertThat(Refusals.of(() -> DirectoryTileStore.open(folder))).isEqualTo(LOG_IN_USE);

        first.close();
        DirectoryTileStore.open(folder).close();
    }

    @Test
    void aBatchMadeForAnotherSizeIsNotStored() {
        append(0, 3);
        try (DirectoryTileStore store = DirectoryTileStore.open(folder)) {
            Integration stale = new Integration(2, List.of(), Map.of(), new byte[0]);
            assertThatThrownBy(() -> store.commit(stale)).isInstanceOf(IllegalStateException.class);
        }
    }

    /** Whatever part of a batch is on the disk without its checkpoint: the log is as it was, and takes other entries there. */
    @Test
    void aCrashBetweenAnyTwoFilesLeavesTheLogAsItWas() throws IOException {
        append(0, 200);
        List<Path> before = files(folder);
        Path log = folder;
        Path after = place.resolve("after");
        copy(log, after, before);
        folder = after;
        append(200, 900);
        List<Path> changed = new ArrayList<>(files(after));
        changed.removeAll(before);
        assertThat(changed).hasSizeGreaterThan(8);
        for (int written = 0; written <= changed.size(); written++) {
            Path crashed = place.resolve("crashed-" + written);
            copy(log, crashed, before);
            copy(after, crashed, changed.subList(0, written));
            Files.write(crashed.resolve("tile/0/001.unfinished"), new byte[] {1, 2, 3});
            goesOn(crashed);
        }
    }

    private void goesOn(Path crashed) {
        folder = crashed;
        assertThat(append(5_000, 5_700)).startsWith(200L).endsWith(899L);
        var report = Fsck.check(new DirectoryTileSource(crashed), TestLog.IDENTITY, TestLog.NOW);
        assertThat(report.checkpoint().checkpoint().size()).isEqualTo(900);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to, List<Path> files) throws IOException {
        for (Path file : files) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target);
        }
    }

    @Test
    void noFileIsLeftUnfinished() throws IOException {
        append(0, 700);

        assertThat(files(folder)).noneMatch(file -> file.toString().contains("unfinished"));
        assertThat(folder.resolve(LogFile.CHECKPOINT.path())).isRegularFile();
    }
}
