/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.json.ContractJson;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The little we ask of servers over HTTP; an answer that is not a success is a failure in words. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FIRST_THAT_IS_NO_SUCCESS = 300;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** What is there, as bytes. */
    byte[] get(String address) throws IOException {
        return successful(request(address).GET().build());
    }

    /** What is there, as JSON. */
    JsonNode getJson(String address) throws IOException {
        HttpRequest request =
                request(address).header("Accept", "application/json").GET().build();
        return ContractJson.mapper().readTree(successful(request));
    }

    /** Whether something is there. */
    boolean isThere(String address) throws IOException {
        return send(request(address).GET().build()).statusCode() != HttpURLConnection.HTTP_NOT_FOUND;
    }

    /** Puts JSON there. */
    void putJson(String address, byte[] json) throws IOException {
        successful(request(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(json))
                .build());
    }

    /** Hands in a file and reads the answer. */
    JsonNode postFile(String address, byte[] file) throws IOException {
        return ContractJson.mapper()
                .readTree(successful(request(address)
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build()));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private byte[] successful(HttpRequest request) throws IOException {
        HttpResponse<byte[]> response = send(request);
        if (response.statusCode() >= FIRST_THAT_IS_NO_SUCCESS) {
            throw new IOException(request.method() + " " + request.uri() + " was answered with " + response.statusCode()
                    + ": " + new String(response.body(), UTF_8));
        }
        return response.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + request.uri(), interrupted);
        }
    }
}
