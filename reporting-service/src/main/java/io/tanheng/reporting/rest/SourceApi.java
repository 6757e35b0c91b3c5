/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.query.MonthView;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.SourceView;
import io.tanheng.reporting.query.UnusedChannel;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One source, its months and what is not used of it. */
@Path("/api/v1/sources/{organisation}/{site}/{source}")
@Tag(name = "Sources")
public class SourceApi {

    private final Queries queries;
    private final Answers answers;

    SourceApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "One source: state, parameters now, totals, registrations")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response source(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @QueryParam("format") @DefaultValue("json") String format) {
        SourceView view = known(Read.source(organisation, site, source));
        return answers.of(format, view.overview().registration().zone(), view, files -> files.source(view));
    }

    @GET
    @Path("/unused")
    @Operation(summary = "Parameters that are received and used by no rule, with why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnusedChannel[].class)))
    public Response unused(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @QueryParam("format") @DefaultValue("json") String format) {
        SourceView view = known(Read.source(organisation, site, source));
        List<UnusedChannel> unused =
                queries.unused(view.overview().registration().id());
        return answers.of(format, view.overview().registration().zone(), unused, files -> files.unused(unused));
    }

    @GET
    @Path("/days")
    @Operation(summary = "A month of a source, a row for each day; the month that is running where none is named")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MonthView.class)))
    public Response days(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @QueryParam("month") Optional<String> month,
            @QueryParam("format") @DefaultValue("json") String format) {
        return month(Read.source(organisation, site, source), month, format);
    }

    @GET
    @Path("/months/{month}")
    @Operation(summary = "A month of a source, a row for each day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MonthView.class)))
    public Response month(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("month") String month,
            @QueryParam("format") @DefaultValue("json") String format) {
        return month(Read.source(organisation, site, source), Optional.of(month), format);
    }

    private Response month(SourceId id, Optional<String> text, String format) {
        Optional<YearMonth> month = text.map(Read::month).or(() -> queries.currentMonth(id));
        MonthView view = month.flatMap(one -> queries.month(id, one)).orElseThrow(() -> unknown(id));
        return answers.of(format, view.registration().zone(), view, files -> files.month(view));
    }

    private SourceView known(SourceId id) {
        return queries.source(id).orElseThrow(() -> unknown(id));
    }

    static ApiProblem unknown(SourceId id) {
        return new ApiProblem(ProblemCode.SOURCE_UNKNOWN, id.key());
    }
}
