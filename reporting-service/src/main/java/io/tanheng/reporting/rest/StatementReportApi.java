/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.StatementReports;
import io.tanheng.reporting.query.Queries;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A statement as a report for printing and keeping. */
@Path("/api/v1/statements/{organisation}/{site}/{period}/report")
@Tag(name = "Statements")
public class StatementReportApi {

    static final String PDF = "application/pdf";

    private final Queries queries;
    private final StatementReports reports;
    private final Visit visit;
    private final MissingStatement missing;

    StatementReportApi(Queries queries, StatementReports reports, Visit visit) {
        this.queries = queries;
        this.reports = reports;
        this.visit = visit;
        this.missing = new MissingStatement(queries);
    }

    @GET
    @Operation(
            summary =
                    "The report of a statement as PDF/A-2a, accessible (PDF/UA-1): totals, lines, records with factors, stacks,"
                            + " parameters with their sources, and where it stands in the evidence log. language is en or zh")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF, schema = @Schema(format = "binary")))
    public Response report(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("language") Optional<String> language) {
        SiteId id = Read.site(organisation, site);
        String code = Read.period(period);
        Language in = Read.language(language).orElseGet(visit::language);
        StatementEvent event = queries.statements()
                .event(id, code, Read.version(version))
                .orElseThrow(() -> missing.statement(id, code, version));
        String name = Names.ofVersion(id.site(), code, event.version()) + "-" + Names.report(in.code());
        return Answers.file(reports.newest(event, in), PDF, name);
    }
}
