/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.log.ShippedLaw;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Methodologies, parameters and rules: every coefficient and every formula has an address. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class LawResource {

    private final Queries queries;
    private final LogProofs log;
    private final Pages pages;

    LawResource(Queries queries, LogProofs log, Pages pages) {
        this.queries = queries;
        this.log = log;
        this.pages = pages;
    }

    @GET
    @Path("/methodologies")
    public TemplateInstance methodologies() {
        Page page = pages.withApi("/api/v1/methodologies");
        return Localised.of(MethodologiesPage.of(queries.methodologies(), page), page);
    }

    @GET
    @Path("/methodologies/{id}")
    public TemplateInstance methodology(@PathParam("id") String id) {
        MethodologyView view = queries.methodology(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/methodologies/" + id);
        Optional<MethodologySummary> successor =
                view.edition().succeededBy().flatMap(queries::methodology).map(MethodologyView::edition);
        LogEntry entry = ShippedLaw.methodology(view.edition().id(), view.sha256());
        return Localised.of(MethodologyPage.of(view, successor, logged(page, entry), page), page);
    }

    @GET
    @Path("/parameters")
    public TemplateInstance parameters(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("family") @DefaultValue("") String family,
            @QueryParam("confidence") @DefaultValue("") String confidence) {
        Page page = pages.withApi("/api/v1/parameters");
        LawFilter filter = new LawFilter(words, family, confidence);
        return Localised.of(ParametersPage.of(queries.parameters(), queries.tables(), filter, page), page);
    }

    @GET
    @Path("/parameters/{id}")
    public TemplateInstance parameter(@PathParam("id") String id) {
        Page page = pages.withApi("/api/v1/parameters/" + id);
        LawLinks links = new LawLinks(queries, page);
        Optional<TableView> table = queries.table(id);
        if (table.isPresent()) {
            return Localised.of(
                    TablePage.of(table.get(), links.rules(table.get().usedByRules()), page), page);
        }
        ParameterView view = queries.parameter(id).orElseThrow(PageProblem::notFound);
        return Localised.of(
                ParameterPage.of(
                        view,
                        links.rules(view.usedByRules()),
                        links.methodologies(view.usedByMethodologies()),
                        ShippedLaw.parameter(id).map(entry -> logged(page, entry)),
                        page),
                page);
    }

    private LoggedLine logged(Page page, LogEntry entry) {
        return LoggedLine.of(page, log.place(entry), page.api() + "/proof");
    }

    @GET
    @Path("/rules")
    public TemplateInstance rules(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("family") @DefaultValue("") String family,
            @QueryParam("confidence") @DefaultValue("") String confidence) {
        Page page = pages.withApi("/api/v1/rules");
        return Localised.of(RulesPage.of(queries.rules(), new LawFilter(words, family, confidence), page), page);
    }

    @GET
    @Path("/rules/{id}")
    public TemplateInstance rule(@PathParam("id") String id) {
        RuleView view = queries.rule(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/rules/" + id);
        return Localised.of(
                RulePage.of(view, new LawLinks(queries, page).methodologies(view.usedByMethodologies()), page), page);
    }
}
