/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.log.PackDecisionEntry;
import io.tanheng.contracts.packs.PackDecided;
import io.tanheng.reporting.domain.PackDecisionStore;
import io.tanheng.reporting.log.LogProofs;
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

/** The proof that a decision of a pack is in the evidence log, as a file that is checked without us. */
@Path("/api/v1/packs/{organisation}/{pack}/{version: [0-9]{1,6}}/decisions/{number: [0-9]{1,6}}/proof")
@Tag(name = "Evidence")
public class PackProofApi {

    private final PackDecisionStore decisions;
    private final LogProofs log;

    PackProofApi(PackDecisionStore decisions, LogProofs log) {
        this.decisions = decisions;
        this.log = log;
    }

    @GET
    @Operation(
            summary =
                    "That a decision of an organisation's own pack is in the evidence log (C2SP tlog-proof); number counts the decisions of a version from 1")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response decision(
            @PathParam("organisation") String organisation,
            @PathParam("pack") String pack,
            @PathParam("version") int version,
            @PathParam("number") int number) {
        PackDecided decided = decisions
                .find(organisation, pack, version, number)
                .orElseThrow(() -> new ApiProblem(
                        ProblemCode.PACK_DECISION_UNKNOWN,
                        organisation + "/" + pack,
                        Integer.toString(version),
                        Integer.toString(number)));
        return Answers.proof(
                log,
                PackDecisionEntry.of(decided),
                "pack-decision-" + decided.key().replace('/', '-'));
    }
}
