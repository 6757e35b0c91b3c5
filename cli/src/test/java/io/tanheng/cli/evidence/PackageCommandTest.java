/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"200, text/html, <html></html>", "404, text/html, <html></html>", "500, application/json, {}"})
    void anotherProgramAtTheAddressIsNamedAsSuchAndNothingIsKept(
            int status, String type, String body, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("package.zip");
        assertThat(fetchFrom(status, type, body, file)).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err())
                .contains("answers, but not as Tanheng's reporting service does")
                .contains("--server")
                .doesNotContain("Exception");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNotTheServer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("no-such-folder/package.zip");
        assertThat(fetchFrom(200, "application/zip", "PK", file)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.err())
                .contains("The file cannot be written: " + file)
                .contains("--output")
                .doesNotContain("does not answer");
    }

    private int fetchFrom(int status, String type, String body, Path file) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        try {
            return fetch("--server", "http://127.0.0.1:" + server.getAddress().getPort(), "--output", file.toString());
        } finally {
            server.stop(0);
        }
    }
}
