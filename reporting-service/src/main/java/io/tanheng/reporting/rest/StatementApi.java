/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.query.CrossCheckReport;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementDerivation;
import io.tanheng.reporting.query.StatementVersion;
import io.tanheng.reporting.query.StatementView;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One statement, its versions, its cross-check, and how each line and figure came about. */
@Path("/api/v1/statements/{organisation}/{site}/{period}")
@Tag(name = "Statements")
public class StatementApi {

    private final Queries queries;
    private final Answers answers;
    private final MissingStatement missing;

    StatementApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
        this.missing = new MissingStatement(queries);
    }

    @GET
    @Operation(
            summary =
                    "A statement in its newest version or in the one asked for; the period is 2026, 2026-09 or 2026-to-09")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response statement(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        SiteId id = Read.site(organisation, site);
        String code = Read.period(period);
        StatementView view = queries.statements()
                .statement(id, code, Read.version(version))
                .orElseThrow(() -> missing.statement(id, code, version));
        return answers.of(
                format, view.summary().zone(), view, files -> files.statements().statement(view));
    }

    @GET
    @Path("/versions")
    @Operation(summary = "All versions, newest first: why each exists, what it changed and by how much")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementVersion[].class)))
    public Response versions(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("format") @DefaultValue("json") String format) {
        SiteId id = Read.site(organisation, site);
        String code = Read.period(period);
        List<StatementVersion> versions = queries.statements().versions(id, code);
        if (versions.isEmpty()) {
            throw missing.statement(id, code, Optional.empty());
        }
        return answers.of(
                format,
                versions.get(0).summary().zone(),
                versions,
                files -> files.statements().versions(versions));
    }

    @GET
    @Path("/cross-check")
    @Operation(summary = "What is measured beside what is calculated, month by month, with hours covered and gaps")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CrossCheckReport.class)))
    public Response crossCheck(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        SiteId id = Read.site(organisation, site);
        String code = Read.period(period);
        CrossCheckReport report = queries.statements()
                .crossCheck(id, code, Read.version(version))
                .orElseThrow(() -> missing.statement(id, code, version));
        return answers.of(
                format,
                report.summary().zone(),
                report,
                files -> files.statements().crossCheck(report));
    }

    @GET
    @Path("/lines/{unit}/{code}")
    @Operation(summary = "How a line came about, down to the records of activity data and cited parameters")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementDerivation.class)))
    public Response line(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @PathParam("unit") String unit,
            @PathParam("code") String code,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        SiteId id = Read.site(organisation, site);
        StatementDerivation line = queries.statements()
                .line(id, Read.period(period), Read.version(version), unit, code)
                .orElseThrow(() -> missing.line(id, period, version, unit + "/" + code));
        return derivation(line, format);
    }

    @GET
    @Path("/figures/{unit}/{code}")
    @Operation(summary = "How a figure of the whole period came about")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementDerivation.class)))
    public Response figure(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @PathParam("unit") String unit,
            @PathParam("code") String code,
            @QueryParam("version") Optional<String> version,
            @QueryParam("format") @DefaultValue("json") String format) {
        SiteId id = Read.site(organisation, site);
        StatementDerivation figure = queries.statements()
                .figure(id, Read.period(period), Read.version(version), unit, code)
                .orElseThrow(() -> missing.figure(id, period, version, unit + "/" + code));
        return derivation(figure, format);
    }

    private Response derivation(StatementDerivation view, String format) {
        return answers.of(
                format, view.summary().zone(), view, files -> files.statements().derivation(view));
    }
}
