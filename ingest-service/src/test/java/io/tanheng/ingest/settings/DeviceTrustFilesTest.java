/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTrustFilesTest {

    private static final String SECRET = "0123456789abcdeffedcba9876543210";

    @TempDir
    Path folder;

    private Optional<String> file(String text) throws IOException {
        return Optional.of(Files.writeString(folder.resolve("keys"), text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c k1 " + SECRET + "00", "a/b/c K1 " + SECRET, "a/b/c " + SECRET, "a/b k1 " + SECRET})
    void aLineThatIsNoKeyIsNamedAndItsSecretIsNotRepeated(String line) throws IOException {
        Optional<String> keys = file("# keys\n\na/b/c k0 " + SECRET + "\n" + line + "\n");

        assertThatThrownBy(() -> DeviceTrustFiles.read(Optional.empty(), keys))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(SECRET);
    }
}
