/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.query.MethodologySummary;
import io.tanheng.reporting.query.MethodologyView;
import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.RuleView;
import io.tanheng.reporting.query.TableView;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Parameters and rules of the methodologies by their ids. */
@Path("/api/v1")
@Tag(name = "Methodologies")
public class LawApi {

    private final Queries queries;
    private final Answers answers;

    LawApi(Queries queries, Answers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GET
    @Path("/parameters")
    @Operation(summary = "Every coefficient a rule uses: dated, cited, with how sure we are of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParameterView[].class)))
    public Response parameters(@QueryParam("format") @DefaultValue("json") String format) {
        List<ParameterView> all = queries.parameters();
        return answers.of(format, ZoneOffset.UTC, all, files -> files.parameters(all));
    }

    @GET
    @Path("/parameters/{id}")
    @Operation(summary = "A parameter with its whole history, or a table as its document prints it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {ParameterView.class, TableView.class})))
    public Response parameter(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        Optional<TableView> table = queries.table(id);
        if (table.isPresent()) {
            return answers.of(format, ZoneOffset.UTC, table.get(), files -> files.printedTable(table.get()));
        }
        ParameterView view = queries.parameter(id).orElseThrow(() -> new ApiProblem(ProblemCode.PARAMETER_UNKNOWN, id));
        return answers.of(format, ZoneOffset.UTC, view, files -> files.parameters(List.of(view)));
    }

    @GET
    @Path("/tables")
    @Operation(summary = "Tables as documents print them, which rules look values up in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TableView[].class)))
    public List<TableView> tables() {
        return queries.tables();
    }

    @GET
    @Path("/methodologies")
    @Operation(summary = "Every methodology: by family and purpose, the newest edition first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MethodologySummary[].class)))
    public Response methodologies(@QueryParam("format") @DefaultValue("json") String format) {
        List<MethodologySummary> all = queries.methodologies();
        return answers.of(format, ZoneOffset.UTC, all, files -> files.methodologies(all));
    }

    @GET
    @Path("/methodologies/{id}")
    @Operation(summary = "A methodology: what it must be told, its steps with rules and parameters, an example year")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MethodologyView.class)))
    public Response methodology(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        MethodologyView view =
                queries.methodology(id).orElseThrow(() -> new ApiProblem(ProblemCode.METHODOLOGY_UNKNOWN, id));
        return answers.of(format, ZoneOffset.UTC, view, files -> files.methodology(view, queries.parametersOf(view)));
    }

    @GET
    @Path("/rules")
    @Operation(summary = "Every rule that computes, with its formula and the clause it follows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView[].class)))
    public Response rules(@QueryParam("format") @DefaultValue("json") String format) {
        List<RuleView> all = queries.rules();
        return answers.of(format, ZoneOffset.UTC, all, files -> files.rules(all));
    }

    @GET
    @Path("/rules/{id}")
    @Operation(summary = "A rule with its formula and symbols")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView.class)))
    public Response rule(@PathParam("id") String id, @QueryParam("format") @DefaultValue("json") String format) {
        RuleView view = queries.rule(id).orElseThrow(() -> new ApiProblem(ProblemCode.RULE_UNKNOWN, id));
        return answers.of(format, ZoneOffset.UTC, view, files -> files.rule(view));
    }
}
