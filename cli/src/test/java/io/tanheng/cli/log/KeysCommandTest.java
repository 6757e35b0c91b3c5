/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body makes its keys, and the next ones beside them. */
class KeysCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder = Path.of("");

    private int keys(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "keys",
                folder.resolve("body.p12").toString(),
                "--password-file",
                folder.resolve("password").toString(),
                "--language",
                "en"));
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray(String[]::new));
    }

    @Test
    void theFirstKeyBeginsTheStoreAndTheNextStandsBesideIt() throws IOException {
        assertThat(keys("--make", "certificates-sm2", "--kind", "SM2", "--from", "2026-01-01"))
                .isEqualTo(ExitCode.SUCCESS);
        String password = Files.readString(folder.resolve("password"));
        assertThat(keys("--make", "certificates-sm2-2027", "--kind", "SM2", "--from", "2027-01-01"))
                .isEqualTo(ExitCode.SUCCESS);
        assertThat(keys("--make", "certificates-ed25519")).isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out())
                .contains(
                        "certificates-sm2: SM2, from 2026-01-01T00:00:00Z",
                        "certificates-sm2-2027: SM2, from 2027-01-01T00:00:00Z",
                        "certificates-ed25519: Ed25519, from",
                        "Keys: 3.");
        assertThat(folder.resolve("password")).hasContent(password);
    }

    @Test
    void aNameThatIsTakenChangesNothing() throws IOException {
        assertThat(keys("--make", "log-sm2", "--kind", "SM2")).isEqualTo(ExitCode.SUCCESS);
        byte[] before = Files.readAllBytes(folder.resolve("body.p12"));
        assertThat(keys("--make", "log-sm2")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.out()).contains("has a key", "log-sm2", "Choose another name");
        assertThat(Files.readAllBytes(folder.resolve("body.p12"))).isEqualTo(before);
    }

    @Test
    void aStoreThatIsNotThereAndADayThatIsNoneAreTold() {
        assertThat(keys()).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.out()).contains("body.p12");
        assertThat(keys("--make", "log-sm2", "--from", "tomorrow")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.out()).contains("2027-01-01");
    }
}
