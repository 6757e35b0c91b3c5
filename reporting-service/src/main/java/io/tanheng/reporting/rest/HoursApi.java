/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.query.DayView;
import io.tanheng.reporting.query.HoursView;
import io.tanheng.reporting.query.Queries;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hours of a source as rows, by day or by range. */
@Path("/api/v1/sources/{organisation}/{site}/{source}")
@Tag(name = "Hours")
public class HoursApi {

    /** A year and a day. */
    private static final int MOST_HOURS = 24 * 367;

    private final Queries queries;
    private final Answers answers;

    HoursApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @Path("/days/{date}")
    @Operation(summary = "The hours of a day in the zone of the site; each a value or a gap with its reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DayView.class)))
    public Response day(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("date") String date,
            @QueryParam("format") @DefaultValue("json") String format) {
        SourceId id = Read.source(organisation, site, source);
        DayView view = queries.day(id, Read.date(date)).orElseThrow(() -> SourceApi.unknown(id));
        return answers.of(format, view.registration().zone(), view, files -> files.day(view));
    }

    @GET
    @Path("/hours")
    @Operation(summary = "Hours from one time to another, or the last ones due; each a value or a gap with its reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoursView.class)))
    public Response hours(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @QueryParam("last") Optional<String> last,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to,
            @QueryParam("format") @DefaultValue("json") String format) {
        SourceId id = Read.source(organisation, site, source);
        HoursView view = last.map(count -> queries.lastHours(id, Read.number("last", count, 1, MOST_HOURS)))
                .orElseGet(() -> between(id, from, to))
                .orElseThrow(() -> SourceApi.unknown(id));
        return answers.of(format, view.registration().zone(), view, files -> files.hours(view));
    }

    private Optional<HoursView> between(SourceId id, Optional<String> from, Optional<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            throw new ApiProblem(ProblemCode.RANGE_MISSING);
        }
        Instant start = Read.hour(from.get());
        Instant end = Read.hour(to.get());
        Duration length = Duration.between(start, end);
        if (length.isNegative() || length.isZero() || length.toHours() > MOST_HOURS) {
            throw new ApiProblem(ProblemCode.RANGE_WRONG, from.get(), to.get(), Integer.toString(MOST_HOURS));
        }
        return queries.hours(id, start, end);
    }
}
