/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a token that is not there says; keys in one are tested where they are made. */
class TokenCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void anAddressThatIsNoneIsToldHowItIsWritten() {
        assertThat(terminal.run("token", "/etc/keys.p12", "--language", "en")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.out()).contains("pkcs11:token=LABEL?module-path=LIBRARY&pin-source=FILE");
    }

    @Test
    void aLibraryThatIsNotThereIsNamed(@TempDir Path folder) {
        String address = "pkcs11:token=body?module-path=" + folder.resolve("none.so") + "&pin-source=" + folder;
        assertThat(terminal.run("token", address, "--language", "zh")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.out()).contains("none.so", "令牌");
    }
}
