/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.inventory.Boundary;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.inventory.Inventories;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The inventories there are, and the making of one. */
@Path("/api/v1/inventories")
@Tag(name = "Inventories")
public class InventoriesApi {

    private final Inventories inventories;
    private final Answers answers;

    InventoriesApi(Inventories inventories, Answers answers) {
        this.inventories = inventories;
        this.answers = answers;
    }

    /**
     * Somebody adds up what the sites of an organisation have stated.
     *
     * @param person who answers for it
     * @param period code of a period there are statements of
     */
    public record InventoryAsked(String person, String organisation, String period, Boundary boundary) {}

    @GET
    @Operation(summary = "Inventories of organisations (ISO 14064-1) in their newest versions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Inventory[].class)))
    public Response all(@QueryParam("format") @DefaultValue("json") String format) {
        List<Inventory> all = inventories.newest();
        return answers.of(format, ZoneOffset.UTC, all, files -> files.inventories(all));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Adds up the statements of an organisation's sites and keeps a new version: 201; 200 where the newest says the same already")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Inventory.class)))
    public Response make(@Nullable InventoryAsked body) {
        InventoryAsked asked = Read.body(body);
        if (!SourceId.isName(asked.organisation())) {
            throw new ApiProblem(ProblemCode.INVENTORY_UNKNOWN, asked.organisation(), asked.period());
        }
        StatementPeriod period = StatementPeriod.parse(asked.period())
                .orElseThrow(() -> new ApiProblem(ProblemCode.PERIOD_NOT_READABLE, asked.period()));
        if (asked.person().isBlank() || asked.boundary().text().isBlank()) {
            throw new ApiProblem(ProblemCode.INVENTORY_UNSIGNED);
        }
        Inventories.Made made = inventories.make(asked.person(), asked.organisation(), period, asked.boundary());
        if (made instanceof Inventories.Made.Kept kept) {
            return Response.created(URI.create("/api/v1/inventories/" + asked.organisation() + "/" + period.code()))
                    .entity(kept.inventory())
                    .build();
        } else if (made instanceof Inventories.Made.Same same) {
            return Response.ok(same.inventory()).build();
        }
        throw new ApiProblem(ProblemCode.INVENTORY_EMPTY, asked.organisation(), period.code());
    }
}
