/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderBelongsToOneDemoAtATime() {
        try (DataFolder first = DataFolder.open(folder, false)) {
            assertThatThrownBy(() -> DataFolder.open(first.path(), false))
                    .isInstanceOf(DemoFailure.class)
                    .hasMessageContaining(folder.toString());
        }
        DataFolder.open(folder, false).close();
    }

    @Test
    void aFolderInUseIsNotEmptied() throws IOException {
        try (DataFolder first = DataFolder.open(folder, false)) {
            Files.writeString(first.resolve("kept"), "kept");
            assertThatThrownBy(() -> DataFolder.open(first.path(), true)).isInstanceOf(DemoFailure.class);

            assertThat(first.resolve("kept")).exists();
        }
    }

    @Test
    void freshMeansEmptyAndOtherwiseAllIsKept() throws IOException {
        try (DataFolder first = DataFolder.open(folder, false)) {
            Files.createDirectories(first.resolve("kafka/data"));
        }
        try (DataFolder second = DataFolder.open(folder, false)) {
            assertThat(second.resolve("kafka/data")).exists();
        }
        try (DataFolder third = DataFolder.open(folder, true)) {
            assertThat(third.resolve("kafka")).doesNotExist();
        }
    }
}
