/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.query.FigureView;
import io.tanheng.reporting.query.FrameRow;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.MinuteTable;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.ReadingView;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One hour, its derivation, its readings and the original bytes they came in. */
@Path("/api/v1/sources/{organisation}/{site}/{source}/hours/{hour}")
@Tag(name = "Hours")
public class HourApi {

    private final Queries queries;
    private final Answers answers;

    HourApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "An hour in its current version or in the one asked for, whole")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HourView.class)))
    public Response hour(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        HourView view = known(Read.source(organisation, site, source), hour, version);
        return answers.of(format, view.registration().zone(), view, files -> files.hour(view));
    }

    @GET
    @Path("/derivation")
    @Operation(summary = "How each figure of the hour came about, down to measured values and cited parameters")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureView[].class)))
    public Response derivation(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        HourView view = known(Read.source(organisation, site, source), hour, version);
        return answers.of(format, view.registration().zone(), view.figures(), files -> files.derivations(view));
    }

    @GET
    @Path("/readings")
    @Operation(summary = "The readings the hour rests on, time by time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MinuteTable.class)))
    public Response readings(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        HourView view = known(Read.source(organisation, site, source), hour, version);
        return answers.of(format, view.registration().zone(), view.readings(), files -> files.readings(view));
    }

    @GET
    @Path("/readings/{parameter}/{time}")
    @Operation(summary = "The readings of a parameter at a time, each with the frame it came in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadingView[].class)))
    public Response reading(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @PathParam("parameter") String parameter,
            @PathParam("time") String time,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        SourceId id = Read.source(organisation, site, source);
        Instant at = Read.time(time);
        List<ReadingView> views = queries.readings(id, Read.hour(hour), Read.version(version), parameter, at);
        if (views.isEmpty()) {
            known(id, hour, version);
            throw new ApiProblem(ProblemCode.READING_UNKNOWN, parameter, time);
        }
        return answers.of(format, views.get(0).registration().zone(), views, files -> files.reading(views));
    }

    @GET
    @Path("/originals")
    @Operation(summary = "The frames the hour rests on, with their digests and where they stand in Kafka")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FrameRow[].class)))
    public Response originals(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        HourView view = known(Read.source(organisation, site, source), hour, version);
        return answers.of(format, view.registration().zone(), view.frames(), files -> files.originals(view));
    }

    @GET
    @Path("/originals/{digest}")
    @Operation(summary = "The bytes of a frame or of a manifest, exactly as received")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(format = "binary")))
    public Response original(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @PathParam("digest") String digest,
            @QueryParam("version") Optional<String> version) {
        SourceId id = Read.source(organisation, site, source);
        Optional<byte[]> original = queries.original(id, Read.hour(hour), Read.version(version), digest);
        if (original.isEmpty()) {
            known(id, hour, version);
            throw new ApiProblem(ProblemCode.ORIGINAL_UNKNOWN, digest);
        }
        return Answers.file(original.get(), MediaType.APPLICATION_OCTET_STREAM, digest + ".bin");
    }

    private HourView known(SourceId id, String hour, Optional<String> version) {
        return queries.hour(id, Read.hour(hour), Read.version(version))
                .orElseThrow(() -> unknown(queries, id, hour, version));
    }

    /** Why there is no such hour, or no such version of it. */
    static ApiProblem unknown(Queries queries, SourceId id, String hour, Optional<String> version) {
        return queries.currentMonth(id).isEmpty()
                ? SourceApi.unknown(id)
                : new ApiProblem(ProblemCode.HOUR_UNKNOWN, named(hour, version), id.key());
    }

    private static String named(String hour, Optional<String> version) {
        return version.map(one -> hour + " (" + one + ")").orElse(hour);
    }
}
