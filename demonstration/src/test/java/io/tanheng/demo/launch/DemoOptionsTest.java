/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoOptionsTest {

    private static final Path ROOT = Path.of("/a b");

    @Test
    void withoutOptionsPlantsReportAndDataIsKeptBelowTheRoot() {
        DemoOptions options = DemoOptions.parse(List.of(), ROOT);

        assertThat(options)
                .isEqualTo(new DemoOptions(DemoOptions.Purpose.RUN, Path.of("/a b/target/demo"), false, true));
    }

    @Test
    void optionsCanBeCombinedInAnyOrder() {
        DemoOptions options = DemoOptions.parse(List.of("--no-plants", "--data", "/else where", "--fresh"), ROOT);

        assertThat(options).isEqualTo(new DemoOptions(DemoOptions.Purpose.RUN, Path.of("/else where"), true, false));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--plants"), ROOT))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("--plants")
                .hasMessageContaining("--help");
    }

    @Test
    void aMissingDirectoryIsAskedFor() {
        assertThatThrownBy(() -> DemoOptions.parse(List.of("--data"), ROOT)).isInstanceOf(DemoFailure.class);
    }
}
