/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.query.Queries;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that a version of an hour is in the evidence log, as a file that is checked without us. */
@Path("/api/v1/sources/{organisation}/{site}/{source}/hours/{hour}/proof")
@Tag(name = "Evidence")
public class HourProofApi {

    private final Queries queries;
    private final LogProofs log;

    HourProofApi(Queries queries, LogProofs log) {
        this.queries = queries;
        this.log = log;
    }

    @GET
    @Operation(
            summary =
                    "That a version of the hour is in the evidence log (C2SP tlog-proof); the current one, or the one asked for")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response hour(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @QueryParam("version") Optional<String> version) {
        SourceId id = Read.source(organisation, site, source);
        HourEvent event = queries.hourEvent(id, Read.hour(hour), Read.version(version))
                .orElseThrow(() -> HourApi.unknown(queries, id, hour, version));
        return Answers.proof(
                log,
                HourEntry.of(event),
                id.source() + "-" + event.hour().toString().replace(":", "") + "-v" + event.version());
    }
}
