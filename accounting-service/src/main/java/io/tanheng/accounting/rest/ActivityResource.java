/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.ActivityIntake;
import io.tanheng.accounting.ActivityIntake.Taken;
import io.tanheng.accounting.database.ActivityRecords;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.methodology.activity.Period;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records of activity data as JSON. */
@Path("/api/v1/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity data", description = "What was entered, by whom, from which document. 活动数据")
public final class ActivityResource {

    private final ActivityIntake intake;
    private final ActivityRecords records;
    private final ServiceClock clock;

    public ActivityResource(ActivityIntake intake, ActivityRecords records, ServiceClock clock) {
        this.intake = intake;
        this.records = records;
        this.clock = clock;
    }

    /** A record with all it corrects and all that correct it, from the first that was entered. */
    public record RecordHistory(RecordView record, List<RecordView> chain) {}

    @POST
    @Path("{organisation}/{site}/records")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps records, all or none. 录入活动数据")
    @RequestBody(content = @Content(schema = @Schema(implementation = SubmissionBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Everything was kept, or was there already. 已保存或无变化",
            content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "Nothing was kept; every problem at once. 未保存",
            content = @Content(mediaType = Refusal.MEDIA_TYPE, schema = @Schema(implementation = Refusal.class)))
    public SubmissionAnswer add(
            @PathParam("organisation") String organisation, @PathParam("site") String site, InputStream body)
            throws IOException, SQLException {
        SiteId id = Asked.site(organisation, site);
        Taken taken = intake.take(Bodies.json(body, SubmissionBody.class).submission(id, clock.instant()));
        if (!taken.verdict().problems().isEmpty()) {
            throw Refusal.of(taken.verdict().problems());
        }
        return SubmissionAnswer.kept(taken, Optional.empty());
    }

    @GET
    @Path("{organisation}/{site}/records")
    @Operation(summary = "The records that count; with all=true those corrected or withdrawn too. 查询活动数据")
    public List<RecordView> list(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @QueryParam("unit") Optional<String> unit,
            @QueryParam("from") Optional<String> from,
            @QueryParam("until") Optional<String> until,
            @QueryParam("all") @DefaultValue("false") boolean all)
            throws SQLException {
        SiteId id = Asked.site(organisation, site);
        Period period = Asked.period(from, until);
        Map<Long, Long> corrections = all ? records.corrections(id) : Map.of();
        return (all ? records.all(id, period) : records.current(id, period))
                .stream()
                        .filter(entry -> unit.map(entry.unit()::equals).orElse(true))
                        .map(entry -> RecordView.of(entry, Optional.ofNullable(corrections.get(entry.number()))))
                        .toList();
    }

    @GET
    @Path("records/{number}")
    @Operation(summary = "A record and its chain of corrections. 单条记录及其更正链")
    public RecordHistory one(@PathParam("number") long number) throws SQLException {
        List<ActivityEntry> chain = records.chain(number);
        Map<Long, Long> corrections = new HashMap<>();
        chain.forEach(entry -> entry.corrects().ifPresent(earlier -> corrections.put(earlier, entry.number())));
        List<RecordView> views = chain.stream()
                .map(entry -> RecordView.of(entry, Optional.ofNullable(corrections.get(entry.number()))))
                .toList();
        return views.stream()
                .filter(view -> view.number() == number)
                .findFirst()
                .map(view -> new RecordHistory(view, views))
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_RECORD",
                        "There is no record {0}: look at the records of the site.",
                        "没有记录 {0}：请查看场站的记录。",
                        number));
    }
}
