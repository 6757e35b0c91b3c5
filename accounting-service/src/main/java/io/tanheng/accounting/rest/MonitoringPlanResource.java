/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.PlanIntake;
import io.tanheng.accounting.PlanIntake.Taken;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.time.ServiceClock;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Monitoring plans: what a site is made of and how each part is computed. */
@Path("/api/v1/monitoring-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitoring plans", description = "What a site is made of and how each part is computed. 监测计划")
public final class MonitoringPlanResource {

    private final MonitoringPlans plans;
    private final PlanIntake intake;
    private final ServiceClock clock;

    public MonitoringPlanResource(MonitoringPlans plans, PlanIntake intake, ServiceClock clock) {
        this.plans = plans;
        this.intake = intake;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The plan of every site. 全部监测计划")
    public List<MonitoringPlan> all() throws SQLException {
        return plans.current();
    }

    @GET
    @Path("{organisation}/{site}")
    @Operation(summary = "The plan of a site as it holds. 现行监测计划")
    public MonitoringPlan one(@PathParam("organisation") String organisation, @PathParam("site") String site)
            throws SQLException {
        SiteId id = Asked.site(organisation, site);
        return plans.current(id)
                .orElseThrow(() -> Refusal.notFound(
                        "UNKNOWN_SITE",
                        "There is no monitoring plan of {0}: send it with PUT to this address.",
                        "{0} 尚无监测计划：请向此地址发送 PUT 提交。",
                        id.key()));
    }

    @GET
    @Path("{organisation}/{site}/versions")
    @Operation(summary = "All versions of a plan, the newest first. 历次版本")
    public List<MonitoringPlan> versions(@PathParam("organisation") String organisation, @PathParam("site") String site)
            throws SQLException {
        return plans.history(Asked.site(organisation, site));
    }

    @PUT
    @Path("{organisation}/{site}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps a plan as the next version; the same plan again makes none. 提交监测计划")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "The plan as it holds now. 现行监测计划",
            content = @Content(schema = @Schema(implementation = MonitoringPlan.class)))
    @APIResponse(
            responseCode = "422",
            description = "Nothing was kept; every problem at once. 未保存",
            content = @Content(mediaType = Refusal.MEDIA_TYPE, schema = @Schema(implementation = Refusal.class)))
    public MonitoringPlan put(
            @PathParam("organisation") String organisation, @PathParam("site") String site, InputStream body)
            throws IOException, SQLException {
        SiteId id = Asked.site(organisation, site);
        Taken taken = intake.take(Bodies.json(body, PlanBody.class).plan(id, clock.instant()));
        return taken.plan().orElseThrow(() -> Refusal.of(taken.problems()));
    }
}
