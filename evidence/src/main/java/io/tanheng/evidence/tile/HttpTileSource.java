/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A log at a web address. */
public final class HttpTileSource implements TileSource {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    /** A full bundle of the longest entries, and no byte more. */
    private static final int LARGEST_FILE = Tile.FULL * (EntryBundle.LONGEST_ENTRY + Short.BYTES);

    private final HttpClient client;
    private final String prefix;

    /** Reads below an address, such as {@code https://log.example.com/2026}. */
    public HttpTileSource(HttpClient client, URI address) {
        this.client = client;
        String text = address.toString();
        this.prefix = text.endsWith("/") ? text : text + "/";
    }

    @Override
    public Optional<byte[]> read(LogFile file) {
        URI address = URI.create(prefix + file.path());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(LONGEST_WAIT)
                .header("Accept-Encoding", "gzip, identity")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return switch (response.statusCode()) {
                    case OK -> Optional.of(whole(address, plain(response, body)));
                    case NOT_FOUND -> Optional.empty();
                    default -> throw new IOException(address + " answered " + response.statusCode());
                };
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("Interrupted while reading " + address);
            interrupted.initCause(e);
            throw new UncheckedIOException(interrupted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream plain(HttpResponse<?> response, InputStream body) throws IOException {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        return packed ? new GZIPInputStream(body) : body;
    }

    private static byte[] whole(URI address, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new IOException(address + " is larger than any file of a log");
        }
        return bytes;
    }
}
