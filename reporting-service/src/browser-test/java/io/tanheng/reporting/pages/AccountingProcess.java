/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.ServiceProcess;
import io.tanheng.parts.TestParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** The accounting service from its package, at the address where the pages ask for it. */
final class AccountingProcess implements AutoCloseable {

    static final Path JAR = Path.of("..", "accounting-service", "target", "quarkus-app", "quarkus-run.jar");

    private static final int HEAP = 256;

    private final URI address;
    private final ServiceProcess process;

    private AccountingProcess(URI address, ServiceProcess process) {
        this.address = address;
        this.process = process;
    }

    /** Returns when it answers. */
    static AccountingProcess start() throws IOException {
        URI address = URI.create(ConfigProvider.getConfig().getValue("tanheng.reporting.accounting-url", String.class));
        Path folder = Path.of("target", "accounting", Long.toString(ProcessHandle.current().pid()));
        Files.createDirectories(folder);
        ServiceProcess process = new ServiceProcess(
                "accounting",
                folder,
                JAR,
                address.getPort(),
                JavaOptions.shortLived(HEAP),
                TestParts.shared().environment());
        Runtime.getRuntime().addShutdownHook(new Thread(process::kill, "accounting-end"));
        process.begin();
        process.awaitAnswer();
        return new AccountingProcess(address, process);
    }

    /** Keeps a monitoring plan: there is no page for that. */
    void plan(String site, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/monitoring-plans/" + site))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
