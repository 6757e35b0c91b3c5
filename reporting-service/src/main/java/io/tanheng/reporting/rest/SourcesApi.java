/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.query.Overview;
import io.tanheng.reporting.query.Queries;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All sources. */
@Path("/api/v1")
@Tag(name = "Sources")
public class SourcesApi {

    private final Queries queries;
    private final Answers answers;

    SourcesApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @Path("/{sources: sources|overview}")
    @Operation(summary = "Every registered source: state, problems, totals, the last 24 hours")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Overview.class)))
    public Response sources(
            @PathParam("sources") String sources, @QueryParam("format") @DefaultValue("json") String format) {
        Overview overview = queries.overview();
        return answers.of(format, ZoneOffset.UTC, overview, files -> files.overview(overview));
    }
}
