/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.SiteId;
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
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Asks the accounting service for plans and records, and hands it files. */
@ApplicationScoped
public class ActivityClient {

    private static final Logger LOG = Logger.getLogger(ActivityClient.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FIRST_REFUSAL = 400;

    private final URI server;
    private final HttpClient http;

    ActivityClient(ReportingSettings settings) {
        this.server = URI.create(settings.accountingUrl());
        this.http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    }

    /** How each site determines its emissions. */
    public ActivityAnswer<List<MonitoringPlan>> plans() {
        return get("/api/v1/monitoring-plans", body -> List.of(ContractJson.read(body, MonitoringPlan[].class)));
    }

    /** All records of a site, those corrected or withdrawn among them. */
    public ActivityAnswer<List<RecordKept>> records(SiteId site) {
        return get(
                "/api/v1/activity/" + site.key() + "/records?all=true",
                body -> List.of(ContractJson.read(body, RecordKept[].class)));
    }

    public ActivityAnswer<List<TemplateOffer>> templates() {
        return get("/api/v1/activity/templates", body -> List.of(ContractJson.read(body, TemplateOffer[].class)));
    }

    /** A file to fill in: {@code cn-lime.xlsx}, or {@code cn-lime/fuel.csv}. */
    public ActivityAnswer<byte[]> template(String name) {
        return get("/api/v1/activity/templates/" + name, body -> body);
    }

    /** Says what would be kept, changed and refused. */
    public ActivityAnswer<ActivityKept> look(ActivityUpload upload) {
        return send(upload, true);
    }

    /** Keeps all records of the file, or none. */
    public ActivityAnswer<ActivityKept> keep(ActivityUpload upload) {
        return send(upload, false);
    }

    private ActivityAnswer<ActivityKept> send(ActivityUpload upload, boolean dryRun) {
        String address = "/api/v1/activity/" + upload.site().key() + "/upload?unit=" + escape(upload.unit())
                + "&enteredBy=" + escape(upload.enteredBy())
                + "&name=" + escape(upload.name())
                + "&correct=" + upload.correct()
                + "&reason=" + escape(upload.reason())
                + "&dryRun=" + dryRun;
        HttpRequest request = request(address)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(upload.file()))
                .build();
        return ask(request, body -> ContractJson.read(body, ActivityKept.class));
    }

    private <T> ActivityAnswer<T> get(String address, Function<byte[], T> reading) {
        return ask(request(address).GET().build(), reading);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(server.resolve(address)).timeout(PATIENCE);
    }

    private <T> ActivityAnswer<T> ask(HttpRequest request, Function<byte[], T> reading) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() < FIRST_REFUSAL
                    ? new ActivityAnswer.Answered<>(reading.apply(answer.body()))
                    : new ActivityAnswer.Refused<>(ContractJson.read(answer.body(), ActivityRefusal.class));
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("The accounting service gave no answer at %s: %s", request.uri(), e);
            return new ActivityAnswer.Silent<>(server.toString(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ActivityAnswer.Silent<>(server.toString(), "interrupted");
        }
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
