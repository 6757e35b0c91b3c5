/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** Requests to somebody who may be slow, gone or not what we think. */
public final class Asking {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final int largestAnswer;

    /** What came back. */
    public record Answer(int status, byte[] body) {}

    /**
     * Asks by a client.
     *
     * @param largestAnswer in bytes; more than that is read by nobody
     */
    public Asking(HttpClient client, int largestAnswer) {
        this.client = client;
        this.largestAnswer = largestAnswer;
    }

    /** Reads what is at an address. */
    public Answer get(URI address) {
        return send(request(address).header("Accept-Encoding", "gzip, identity").build());
    }

    /** Sends something to an address. */
    public Answer post(URI address, String contentType, byte[] body) {
        return send(request(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** For an answer that is none of those that make sense. */
    public UncheckedIOException notAnswered(URI address, Answer answer) {
        return new UncheckedIOException(new IOException(address + " answered " + answer.status()));
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(LONGEST_WAIT);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = plain(response)) {
                return new Answer(response.statusCode(), whole(request.uri(), body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted =
                    new InterruptedIOException("Interrupted while asking " + request.uri());
            interrupted.initCause(e);
            throw new UncheckedIOException(interrupted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream plain(HttpResponse<InputStream> response) throws IOException {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        return packed ? new GZIPInputStream(response.body()) : response.body();
    }

    private byte[] whole(URI address, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(largestAnswer + 1);
        if (bytes.length > largestAnswer) {
            throw new IOException(address + " answered more than " + largestAnswer + " bytes");
        }
        return bytes;
    }
}
