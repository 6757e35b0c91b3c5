/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.json.ContractJson;
import java.io.IOException;
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
        return send(request(address).GET().build());
    }

    /** What is there, as JSON. */
    JsonNode getJson(String address) throws IOException {
        return ContractJson.mapper()
                .readTree(send(request(address)
                        .header("Accept", "application/json")
                        .GET()
                        .build()));
    }

    /** Puts JSON there. */
    void putJson(String address, byte[] json) throws IOException {
        send(request(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(json))
                .build());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private byte[] send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= FIRST_THAT_IS_NO_SUCCESS) {
                throw new IOException(request.method() + " " + request.uri() + " was answered with "
                        + response.statusCode() + ": " + new String(response.body(), UTF_8));
            }
            return response.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + request.uri(), interrupted);
        }
    }
}
