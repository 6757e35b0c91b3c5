/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks the accounting service for plans and records, and hands it files. */
@ApplicationScoped
public class ActivityClient {

    private final AccountingServer server;

    ActivityClient(AccountingServer server) {
        this.server = server;
    }

    /** How each site determines its emissions. */
    public ActivityAnswer<List<MonitoringPlan>> plans() {
        return server.get(
                "/api/v1/monitoring-plans",
                body -> List.of(ContractJson.read(body, MonitoringPlan[].class)),
                ActivityClient::refusal);
    }

    /** All records of a site, those corrected or withdrawn among them. */
    public ActivityAnswer<List<RecordKept>> records(SiteId site) {
        return server.get(
                "/api/v1/activity/" + site.key() + "/records?all=true",
                body -> List.of(ContractJson.read(body, RecordKept[].class)),
                ActivityClient::refusal);
    }

    public ActivityAnswer<List<TemplateOffer>> templates() {
        return server.get(
                "/api/v1/activity/templates",
                body -> List.of(ContractJson.read(body, TemplateOffer[].class)),
                ActivityClient::refusal);
    }

    /** A file to fill in: {@code cn-lime.xlsx}, or {@code cn-lime/fuel.csv}. */
    public ActivityAnswer<byte[]> template(String name) {
        return server.get("/api/v1/activity/templates/" + name, body -> body, ActivityClient::refusal);
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
        String address =
                "/api/v1/activity/" + upload.site().key() + "/upload?unit=" + AccountingServer.escape(upload.unit())
                        + "&enteredBy=" + AccountingServer.escape(upload.enteredBy())
                        + "&name=" + AccountingServer.escape(upload.name())
                        + "&correct=" + upload.correct()
                        + "&reason=" + AccountingServer.escape(upload.reason())
                        + "&dryRun=" + dryRun;
        return server.post(
                address,
                "application/octet-stream",
                upload.file(),
                body -> ContractJson.read(body, ActivityKept.class),
                ActivityClient::refusal);
    }

    private static ActivityRefusal refusal(byte[] body) {
        return ContractJson.read(body, ActivityRefusal.class);
    }
}
