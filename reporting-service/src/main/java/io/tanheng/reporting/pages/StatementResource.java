/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.CrossCheckReport;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementDerivation;
import io.tanheng.reporting.query.StatementFilter;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements, their lines and their cross-check. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class StatementResource {

    private final Queries queries;
    private final Pages pages;

    StatementResource(Queries queries, Pages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @GET
    public TemplateInstance statements(@QueryParam("year") Optional<String> asked) {
        List<Integer> years = queries.statements().years();
        int year = PathTimes.number(asked)
                .or(() -> years.stream().findFirst())
                .orElseGet(() -> LocalDate.ofInstant(
                                pages.alone().clock().now(),
                                pages.alone().clock().zone())
                        .getYear());
        Page page = pages.withApi("/api/v1/statements?year=" + year);
        return Localised.of(
                StatementsPage.of(queries.statements().list(StatementFilter.ofYear(year)), year, years, page), page);
    }

    @GET
    @Path("/{organisation}/{site}/{period}")
    public TemplateInstance statement(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version) {
        SiteId id = PathStatements.site(organisation, site);
        String code = PathStatements.period(period);
        StatementView view = queries.statements()
                .statement(id, code, PathTimes.number(version))
                .orElseThrow(PageProblem::notFound);
        Page page = page(view.summary(), "", version);
        return Localised.of(new StatementPageMaker(queries, page, view).make(), page);
    }

    @GET
    @Path("/{organisation}/{site}/{period}/cross-check")
    public TemplateInstance crossCheck(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version) {
        SiteId id = PathStatements.site(organisation, site);
        CrossCheckReport report = queries.statements()
                .crossCheck(id, PathStatements.period(period), PathTimes.number(version))
                .orElseThrow(PageProblem::notFound);
        Page page = page(report.summary(), "/cross-check", version);
        return Localised.of(CrossCheckPage.of(report, suffix(version), page), page);
    }

    @GET
    @Path("/{organisation}/{site}/{period}/lines/{unit}/{code}")
    public TemplateInstance line(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @PathParam("unit") String unit,
            @PathParam("code") String code,
            @QueryParam("version") Optional<String> version) {
        SiteId id = PathStatements.site(organisation, site);
        StatementDerivation line = queries.statements()
                .line(id, PathStatements.period(period), PathTimes.number(version), unit, code)
                .orElseThrow(PageProblem::notFound);
        return derivation(line, "/lines/", version);
    }

    @GET
    @Path("/{organisation}/{site}/{period}/figures/{unit}/{code}")
    public TemplateInstance figure(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @PathParam("unit") String unit,
            @PathParam("code") String code,
            @QueryParam("version") Optional<String> version) {
        SiteId id = PathStatements.site(organisation, site);
        StatementDerivation figure = queries.statements()
                .figure(id, PathStatements.period(period), PathTimes.number(version), unit, code)
                .orElseThrow(PageProblem::notFound);
        return derivation(figure, "/figures/", version);
    }

    private TemplateInstance derivation(StatementDerivation view, String place, Optional<String> version) {
        Page page = page(view.summary(), place + view.unit() + "/" + view.code(), version);
        return Localised.of(
                new StatementLineMaker(queries, page, view, elsewhere(view, page, version)).make(suffix(version)),
                page);
    }

    /** What else of the unit has a page of its own. */
    private Map<TermNode, Link> elsewhere(StatementDerivation view, Page page, Optional<String> version) {
        StatementSummary summary = view.summary();
        Map<TermNode, Link> found = new HashMap<>();
        queries.statements()
                .derived(summary.site(), summary.period(), PathTimes.number(version), view.unit())
                .forEach(other -> other.derivation().ifPresent(node -> {
                    String href = other.line()
                            ? page.to().line(summary.site(), summary.period(), other.unit(), other.code())
                            : page.to().figure(summary.site(), summary.period(), other.unit(), other.code());
                    found.put(node, new Link(href + suffix(version), page.say().text(other.title()), other.code()));
                }));
        return found;
    }

    private Page page(StatementSummary summary, String place, Optional<String> version) {
        return pages.withApi(
                "/api/v1/statements/" + summary.site().key() + "/" + summary.period() + place + suffix(version),
                summary.zone());
    }

    private static String suffix(Optional<String> version) {
        return version.flatMap(text -> PathTimes.number(Optional.of(text)))
                .map(number -> "?version=" + number)
                .orElse("");
    }
}
