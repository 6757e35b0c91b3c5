/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementFilter;
import io.tanheng.reporting.query.StatementSummary;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statements there are. */
@Path("/api/v1/statements")
@Tag(name = "Statements")
public class StatementsApi {

    private final Queries queries;
    private final Answers answers;

    StatementsApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Statements in their newest versions: totals, state, number of problems, allowance position")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementSummary[].class)))
    public Response statements(
            @QueryParam("organisation") Optional<String> organisation,
            @QueryParam("site") Optional<String> site,
            @QueryParam("year") Optional<String> year,
            @QueryParam("kind") Optional<String> kind,
            @QueryParam("format") @DefaultValue("json") String format) {
        StatementFilter filter = new StatementFilter(
                organisation.filter(text -> !text.isEmpty()),
                site.filter(text -> !text.isEmpty()),
                year.filter(text -> !text.isEmpty())
                        .map(text -> Read.number("year", text, Year.MIN_VALUE, Year.MAX_VALUE)),
                Read.oneOf("kind", StatementPeriod.Kind.values(), kind, ProblemCode.STATEMENT_FILTER_WRONG));
        List<StatementSummary> found = queries.statements().list(filter);
        ZoneId zone = found.stream().findFirst().map(StatementSummary::zone).orElse(ZoneOffset.UTC);
        return answers.of(format, zone, found, files -> files.statements().list(found));
    }
}
