/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTileSourceTest {

    private final MemoryStore store = new MemoryStore();
    private HttpServer server;
    private HttpTileSource source;

    @BeforeEach
    void serve() throws IOException {
        TestLog.open(store).append(TestLog.entries(0, 300));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/log/".length());
            Optional<byte[]> bytes = LogFile.parse(path).flatMap(store::read);
            exchange.sendResponseHeaders(
                    bytes.isPresent() ? 200 : 404, bytes.map(b -> b.length).orElse(-1));
            try (var body = exchange.getResponseBody()) {
                body.write(bytes.orElse(new byte[0]));
            }
        });
        server.createContext("/packed/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/packed/".length());
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var body = new GZIPOutputStream(exchange.getResponseBody())) {
                body.write(LogFile.parse(path).flatMap(store::read).orElseThrow());
            }
        });
        server.createContext("/broken/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
        source = new HttpTileSource(HttpClient.newHttpClient(), address("/log"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void aLogIsCheckedOverTheWeb() {
        assertThat(Fsck.check(source, TestLog.IDENTITY, TestLog.NOW).tiles()).isEqualTo(3);
    }

    @Test
    void aLogThatPacksItsFilesUnaskedIsRead() {
        HttpTileSource packed = new HttpTileSource(HttpClient.newHttpClient(), address("/packed"));

        assertThat(Fsck.check(packed, TestLog.IDENTITY, TestLog.NOW).tiles()).isEqualTo(3);
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(source.read(new TileAddress(5, 0, 1))).isEmpty();
    }

    @Test
    void aServerInTroubleIsNotTakenForAMissingFile() {
        HttpTileSource broken = new HttpTileSource(HttpClient.newHttpClient(), address("/broken/"));

        assertThatThrownBy(() -> broken.read(LogFile.CHECKPOINT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("answered 500");
    }
}
