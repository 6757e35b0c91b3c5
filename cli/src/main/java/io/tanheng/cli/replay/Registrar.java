/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static io.tanheng.cli.replay.ReplayProblem.Code.INGEST_NOT_REACHED;
import static io.tanheng.cli.replay.ReplayProblem.Code.REGISTRATION_REFUSED;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Puts registrations into ingest's registry.
 *
 * @param ingest where ingest answers
 */
record Registrar(URI ingest) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void register(SourceRegistration registration) throws ReplayProblem {
        URI address = ingest.resolve("/api/v1/sources/" + registration.id().key());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(registration)))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new ReplayProblem(
                    REGISTRATION_REFUSED,
                    "Ingest answered " + response.statusCode() + " to PUT " + address + ": " + response.body(),
                    "登记被拒绝（" + response.statusCode() + "）：" + address);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws ReplayProblem {
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private ReplayProblem unreachable(Exception cause) {
        return new ReplayProblem(
                INGEST_NOT_REACHED,
                "Ingest at " + ingest + " cannot be reached (" + cause
                        + "). Start ./demo, or say where it is with --ingest.",
                "无法连接采集服务 " + ingest + "。请先启动 ./demo，或用 --ingest 指定地址。");
    }
}
