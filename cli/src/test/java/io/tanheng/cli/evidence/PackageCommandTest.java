/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Terminal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody asks for a package and names the wrong server or the wrong place. */
class PackageCommandTest {

    private final Terminal terminal = new Terminal();

    private int fetch(String... more) {
        String[] arguments = {"package", "--statement", "north-power/plant-1/2024"};
        return terminal.run(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo",
                "",
                "localhost:8080",
                "http://foo%bar",
                "http://",
                "http:foo",
                "ftp://localhost",
                "http://my_host:8080",
                "http://localhost:99999",
                "http://somebody@localhost",
                "http://localhost?a=b",
                "http://localhost#a"
            })
    void aServerThatIsNoAddressIsAWrongArgument(String server) {
        assertThat(fetch("--server", server)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.err())
                .startsWith("The --server is an address such as http://127.0.0.1:8080")
                .contains("/ --server 应为地址，例如 http://127.0.0.1:8080")
                .doesNotContain("Exception", "\tat ");
    }
}
