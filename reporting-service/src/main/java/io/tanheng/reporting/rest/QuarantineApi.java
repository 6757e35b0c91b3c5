/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.reporting.query.QuarantineEntry;
import io.tanheng.reporting.query.QuarantineFilter;
import io.tanheng.reporting.query.QuarantinePage;
import io.tanheng.reporting.query.QuarantineState;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.release.ReleaseResult;
import io.tanheng.reporting.release.Releases;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could not be used, with its original bytes, and the way out. */
@Path("/api/v1/quarantine")
@Tag(name = "Quarantine")
public class QuarantineApi {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 500;

    private final Queries queries;
    private final Releases releases;
    private final Answers answers;

    QuarantineApi(Queries queries, Releases releases, Answers answers) {
        this.queries = queries;
        this.releases = releases;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Entries, newest first, narrowed by reason, organisation and state",
            description = "JSON comes in pages; a file holds the whole narrowed list, whatever page and size say.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuarantinePage.class)))
    public Response list(
            @QueryParam("reason") Optional<String> reason,
            @QueryParam("organisation") Optional<String> organisation,
            @QueryParam("state") Optional<String> state,
            @QueryParam("page") @DefaultValue("0") String page,
            @QueryParam("size") @DefaultValue("50") String size,
            @QueryParam("format") @DefaultValue("json") String format) {
        QuarantineFilter filter = new QuarantineFilter(
                Read.oneOf("reason", QuarantineReason.values(), reason),
                organisation.filter(name -> !name.isEmpty()),
                Read.oneOf("state", QuarantineState.values(), state),
                Read.number("page", page, 0, LAST_PAGE),
                Read.number("size", size, 1, LARGEST_PAGE));
        return answers.ofLong(
                format,
                ZoneOffset.UTC,
                () -> queries.quarantine(filter),
                files -> files.quarantine(queries.quarantineList(filter)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An entry with its bytes, taken apart as far as they can be read")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuarantineEntry.class)))
    public Response entry(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        QuarantineEntry entry = known(id);
        return answers.of(format, ZoneOffset.UTC, entry, files -> files.quarantined(entry));
    }

    @GET
    @Path("/{id}/original")
    @Operation(summary = "The bytes of an entry, exactly as received")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(format = "binary")))
    public Response original(@PathParam("id") String id) {
        return Answers.file(known(id).original().bytes(), MediaType.APPLICATION_OCTET_STREAM, id + ".bin");
    }

    @POST
    @Path("/{id}/release")
    @Operation(summary = "Asks ingest to read the entry again with today's registry; the answer comes into quarantine")
    @APIResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = ReleaseResult.Requested.class)))
    public Response release(@PathParam("id") String id, @QueryParam("by") @DefaultValue("anonymous") String by) {
        ReleaseResult result = releases.request(id, by);
        if (result instanceof ReleaseResult.Requested requested) {
            return Response.accepted(requested).type(MediaType.APPLICATION_JSON).build();
        }
        if (result instanceof ReleaseResult.AlreadyReleased) {
            throw new ApiProblem(ProblemCode.ALREADY_RELEASED, id);
        }
        if (result instanceof ReleaseResult.NotSent notSent) {
            throw new ApiProblem(ProblemCode.KAFKA_UNAVAILABLE, notSent.why());
        }
        throw new ApiProblem(ProblemCode.QUARANTINE_UNKNOWN, id);
    }

    private QuarantineEntry known(String id) {
        return queries.quarantineEntry(id).orElseThrow(() -> new ApiProblem(ProblemCode.QUARANTINE_UNKNOWN, id));
    }
}
