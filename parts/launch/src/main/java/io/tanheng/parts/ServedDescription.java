/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The OpenAPI description a service under test serves, beside the one that is committed below {@code docs}.
 *
 * @param advice what to do where they differ
 */
public record ServedDescription(String served, String committed, String advice) {

    /**
     * Fetches the description and keeps it below {@code target}, from where it can be taken over.
     *
     * @param file name of the committed file
     */
    public static ServedDescription fetch(int port, String module, String file)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/openapi"))
                .header("Accept", "application/yaml")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The description of " + module + " was answered with " + answer.statusCode());
        }
        Path fresh = Files.writeString(Path.of("target", file), answer.body());
        return new ServedDescription(
                answer.body(),
                Files.readString(Path.of("..", "docs", file)),
                "The API changed. Read the difference; if it is meant, run `cp " + module + "/" + fresh + " docs/"
                        + file + "` at the root and commit it.");
    }
}
