/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Registers sources at ingest's registry, as an operator would. */
public final class SourceRegistrar {
    private static final int FIRST_FAILURE = 300;

    private SourceRegistrar() {}

    /** Registers all; fails with what the registry said of the first it refused. */
    public static void register(String ingestAddress, List<SourceRegistration> registrations)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (SourceRegistration registration : registrations) {
            URI address = URI.create(
                    ingestAddress + "/api/v1/sources/" + registration.id().key());
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(registration)))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_FAILURE) {
                throw new IOException(address + " answered " + response.statusCode() + ": " + response.body());
            }
        }
    }
}
