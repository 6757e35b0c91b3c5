/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.log.ShippedLaw;
import io.tanheng.reporting.query.MethodologyView;
import io.tanheng.reporting.query.Queries;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs that the texts figures rest on are in the evidence log, as files that are checked without us. */
@Path("/api/v1")
@Tag(name = "Evidence")
public class LawProofApi {

    private final Queries queries;
    private final LogProofs log;

    LawProofApi(Queries queries, LogProofs log) {
        this.queries = queries;
        this.log = log;
    }

    @GET
    @Path("/methodologies/{id}/proof")
    @Operation(summary = "That the text of a methodology is in the evidence log (C2SP tlog-proof)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response methodology(@PathParam("id") String id) {
        MethodologyView view =
                queries.methodology(id).orElseThrow(() -> new ApiProblem(ProblemCode.METHODOLOGY_UNKNOWN, id));
        return Answers.proof(log, ShippedLaw.methodology(view.edition().id(), view.sha256()), "methodology-" + id);
    }

    @GET
    @Path("/parameters/{id}/proof")
    @Operation(summary = "That the text of a parameter is in the evidence log (C2SP tlog-proof)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response parameter(@PathParam("id") String id) {
        LogEntry entry = ShippedLaw.parameter(id).orElseThrow(() -> new ApiProblem(ProblemCode.PARAMETER_UNKNOWN, id));
        return Answers.proof(log, entry, "parameter-" + id);
    }
}
