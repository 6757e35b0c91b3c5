/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.RuleView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Parameters and rules: every coefficient and every formula has an address. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class LawResource {

    private final Queries queries;
    private final Pages pages;

    LawResource(Queries queries, Pages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @GET
    @Path("/parameters")
    public TemplateInstance parameters() {
        Page page = pages.withApi("/api/v1/parameters");
        return Localised.of(ParametersPage.of(queries.parameters(), page), page);
    }

    @GET
    @Path("/parameters/{id}")
    public TemplateInstance parameter(@PathParam("id") String id) {
        ParameterView view = queries.parameter(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/parameters/" + id);
        return Localised.of(ParameterPage.of(view, page), page);
    }

    @GET
    @Path("/rules")
    public TemplateInstance rules() {
        Page page = pages.withApi("/api/v1/rules");
        return Localised.of(
                new RulesPage(
                        page,
                        queries.rules().stream()
                                .map(rule -> RuleLine.of(rule, page))
                                .toList()),
                page);
    }

    @GET
    @Path("/rules/{id}")
    public TemplateInstance rule(@PathParam("id") String id) {
        RuleView view = queries.rule(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/rules/" + id);
        return Localised.of(new RulePage(page, RuleLine.of(view, page)), page);
    }
}
