/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.ActivityIntake;
import io.tanheng.accounting.ActivityIntake.Taken;
import io.tanheng.accounting.TableIntake;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.contracts.plan.SiteId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Records of activity data as a filled-in template. */
@Path("/api/v1/activity/{organisation}/{site}/upload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity data", description = "What was entered, by whom, from which document. 活动数据")
public final class ActivityFileResource {

    private final ActivityIntake intake;
    private final TableIntake tables;

    public ActivityFileResource(ActivityIntake intake, TableIntake tables) {
        this.intake = intake;
        this.tables = tables;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Keeps the records of a CSV or XLSX file and the file itself, all or none. 上传表格")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Everything was kept, or was there already. 已保存或无变化",
            content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "Nothing was kept; every problem at once. 未保存",
            content = @Content(mediaType = Refusal.MEDIA_TYPE, schema = @Schema(implementation = Refusal.class)))
    public SubmissionAnswer upload(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("enteredBy") @DefaultValue("") String enteredBy,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("correct") @DefaultValue("false") boolean correct,
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream body)
            throws IOException, SQLException {
        SiteId id = Asked.site(organisation, site);
        TableIntake.Order order = new TableIntake.Order(
                id, unit, enteredBy.strip(), name.strip(), correct, reason.strip(), Bodies.bytes(body));
        TableIntake.Read read = tables.read(order);
        boolean lookOnly = dryRun || !read.problems().isEmpty();
        Taken taken = lookOnly ? new Taken(intake.look(read.submission()), List.of()) : intake.take(read.submission());
        List<SubmissionProblem> problems = read.with(taken.verdict().problems());
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return dryRun
                ? SubmissionAnswer.looked(taken.verdict(), read.document())
                : SubmissionAnswer.kept(taken, read.document());
    }
}
