/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.Names;
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

/** The proof that a version of a statement is in the evidence log, as a file that is checked without us. */
@Path("/api/v1/statements/{organisation}/{site}/{period}/proof")
@Tag(name = "Evidence")
public class StatementProofApi {

    private final Queries queries;
    private final LogProofs log;
    private final MissingStatement missing;

    StatementProofApi(Queries queries, LogProofs log) {
        this.queries = queries;
        this.log = log;
        this.missing = new MissingStatement(queries);
    }

    @GET
    @Operation(
            summary =
                    "That a version of the statement is in the evidence log (C2SP tlog-proof); the newest, or the one asked for")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response statement(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version) {
        SiteId id = Read.site(organisation, site);
        String code = Read.period(period);
        StatementEvent event = queries.statements()
                .event(id, code, Read.version(version))
                .orElseThrow(() -> missing.statement(id, code, version));
        return Answers.proof(log, StatementEntry.of(event), Names.ofVersion(id.site(), code, event.version()));
    }
}
