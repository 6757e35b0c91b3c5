/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** The accounting service as it is reached over HTTP. */
@ApplicationScoped
public class AccountingServer {

    private static final Logger LOG = Logger.getLogger(AccountingServer.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FIRST_REFUSAL = 400;

    private final URI server;
    private final HttpClient http;

    AccountingServer(ReportingSettings settings) {
        this.server = URI.create(settings.accountingUrl());
        this.http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    }

    <T> ActivityAnswer<T> get(String address, Function<byte[], T> reading, Function<byte[], ActivityRefusal> refusal) {
        return ask(request(address).GET().build(), reading, refusal);
    }

    <T> ActivityAnswer<T> post(
            String address,
            String type,
            byte[] body,
            Function<byte[], T> reading,
            Function<byte[], ActivityRefusal> refusal) {
        HttpRequest request = request(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return ask(request, reading, refusal);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(server.resolve(address)).timeout(PATIENCE);
    }

    private <T> ActivityAnswer<T> ask(
            HttpRequest request, Function<byte[], T> reading, Function<byte[], ActivityRefusal> refusal) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() < FIRST_REFUSAL
                    ? new ActivityAnswer.Answered<>(reading.apply(answer.body()))
                    : new ActivityAnswer.Refused<>(refusal.apply(answer.body()));
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("The accounting service gave no answer at %s: %s", request.uri(), e);
            return new ActivityAnswer.Silent<>(server.toString(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ActivityAnswer.Silent<>(server.toString(), "interrupted");
        }
    }

    static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
