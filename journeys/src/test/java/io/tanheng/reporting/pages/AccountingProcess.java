/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.parts.ServiceProcess;
import io.tanheng.parts.TestParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The accounting service from its package, at the address where the pages ask for it. */
final class AccountingProcess implements AutoCloseable {

    private final ServiceProcess process;

    private AccountingProcess(ServiceProcess process) {
        this.process = process;
    }

    /** Returns when it answers. */
    static AccountingProcess start() throws IOException {
        return new AccountingProcess(PackagedService.start(
                "accounting",
                RunningPages.accounting().getPort(),
                TestParts.shared().environment()));
    }

    /** Keeps a monitoring plan: there is no page for that. */
    void plan(String site, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(process.address() + "/api/v1/monitoring-plans/" + site))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
