/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.reporting.inventory.Inventories;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.InventoryReports;
import io.tanheng.reporting.takeaway.InventoryPackages;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One inventory, its proof and its package. */
@Path("/api/v1/inventories/{organisation}/{period}")
@Tag(name = "Inventories")
public class InventoryApi {

    private final Inventories inventories;
    private final InventoryPackages packages;
    private final InventoryReports reports;
    private final LogProofs log;
    private final Answers answers;
    private final Visit visit;

    InventoryApi(
            Inventories inventories,
            InventoryPackages packages,
            InventoryReports reports,
            LogProofs log,
            Answers answers,
            Visit visit) {
        this.reports = reports;
        this.inventories = inventories;
        this.packages = packages;
        this.log = log;
        this.answers = answers;
        this.visit = visit;
    }

    @GET
    @Operation(summary = "An inventory in its newest version or in the one asked for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Inventory.class)))
    public Response inventory(
            @PathParam("organisation") String organisation,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        Inventory inventory = found(organisation, period, version);
        return answers.of(format, ZoneOffset.UTC, inventory, files -> files.inventories(List.of(inventory)));
    }

    @GET
    @Path("/proof")
    @Operation(
            summary =
                    "That a version of the inventory is in the evidence log (C2SP tlog-proof); the newest, or the one asked for")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response proof(
            @PathParam("organisation") String organisation,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version) {
        Inventory inventory = found(organisation, period, version);
        return Answers.proof(log, InventoryEntry.of(inventory), name(inventory));
    }

    @GET
    @Path("/package")
    @Operation(
            summary =
                    "The evidence package of an inventory: the statements it adds up with their certificates and proofs, to be checked"
                            + " offline by tanheng verify")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PackageAnswers.ZIP, schema = @Schema(format = "binary")))
    public Response evidence(
            @PathParam("organisation") String organisation,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("verifier") @DefaultValue("true") String verifier) {
        Inventory inventory = found(organisation, period, version);
        boolean with = Read.yesOrNo("verifier", verifier);
        return PackageAnswers.of(() -> packages.make(inventory, with), name(inventory), visit);
    }

    @GET
    @Path("/report")
    @Operation(
            summary =
                    "The report of an inventory (ISO 14064-1) as PDF/A-2a, accessible (PDF/UA-1). language is en or zh")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = StatementReportApi.PDF, schema = @Schema(format = "binary")))
    public Response report(
            @PathParam("organisation") String organisation,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("language") Optional<String> language) {
        Inventory inventory = found(organisation, period, version);
        Language in = Read.language(language).orElseGet(visit::language);
        return Answers.file(
                reports.newest(inventory, in), StatementReportApi.PDF, name(inventory) + "-" + Names.report(in.code()));
    }

    private Inventory found(String organisation, String period, Optional<String> version) {
        return inventories
                .find(organisation, Read.period(period), Read.version(version))
                .orElseThrow(() -> new ApiProblem(ProblemCode.INVENTORY_UNKNOWN, organisation, period));
    }

    private static String name(Inventory inventory) {
        return Names.ofVersion(inventory.organisation(), inventory.period().code(), inventory.version());
    }
}
