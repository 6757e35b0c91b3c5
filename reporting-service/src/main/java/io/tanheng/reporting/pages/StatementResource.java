/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.CrossCheckReport;
import io.tanheng.reporting.query.Logged;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementDerivation;
import io.tanheng.reporting.query.StatementFilter;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementView;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Statements, their lines and their cross-check. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class StatementResource {

    private final Queries queries;
    private final LogProofs log;
    private final Pages pages;

    StatementResource(Queries queries, LogProofs log, Pages pages) {
        this.queries = queries;
        this.log = log;
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
        Optional<Integer> number = PathTimes.number(version);
        Logged<StatementView> shown =
                queries.statements().loggedStatement(id, code, number).orElseThrow(PageProblem::notFound);
        StatementView view = shown.view();
        Page page = page(view.summary(), "", number);
        return Localised.of(new StatementPageMaker(queries, page, view, log.place(shown.entry())).make(), page);
    }

    /** Says that there is a newer version than the one somebody is reading; nothing where there is none. */
    @GET
    @Path("/{organisation}/{site}/{period}/newer")
    public Response newer(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("than") @DefaultValue("0") int than) {
        SiteId id = PathStatements.site(organisation, site);
        String code = PathStatements.period(period);
        int newest = queries.statements().newest(id, code).orElseThrow(PageProblem::notFound);
        if (newest <= than) {
            return Response.noContent().build();
        }
        Page page = pages.alone();
        NewerVersion part = new NewerVersion(
                page.to().statement(id, code), newest, page.words().statements().newer(Integer.toString(newest)));
        return Response.ok(Localised.of(part, page), MediaType.TEXT_HTML_TYPE).build();
    }

    @GET
    @Path("/{organisation}/{site}/{period}/cross-check")
    public TemplateInstance crossCheck(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version) {
        SiteId id = PathStatements.site(organisation, site);
        String code = PathStatements.period(period);
        Optional<Integer> number = PathTimes.number(version);
        CrossCheckReport report =
                queries.statements().crossCheck(id, code, number).orElseThrow(PageProblem::notFound);
        Page page = page(report.summary(), "/cross-check", number);
        return Localised.of(CrossCheckPage.of(report, suffix(number), page), page);
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
        String ofPeriod = PathStatements.period(period);
        Optional<Integer> number = PathTimes.number(version);
        List<StatementDerivation> derived = queries.statements().derived(id, ofPeriod, number, unit);
        return derivation(derived, one -> one.isLine(code), "/lines/", number);
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
        String ofPeriod = PathStatements.period(period);
        Optional<Integer> number = PathTimes.number(version);
        List<StatementDerivation> derived = queries.statements().derived(id, ofPeriod, number, unit);
        return derivation(derived, one -> one.isFigure(code), "/figures/", number);
    }

    /** The page of one of the lines and figures of a unit; the others are led to. */
    private TemplateInstance derivation(
            List<StatementDerivation> derived,
            Predicate<StatementDerivation> asked,
            String place,
            Optional<Integer> version) {
        StatementDerivation view = derived.stream().filter(asked).findFirst().orElseThrow(PageProblem::notFound);
        Page page = page(view.summary(), place + view.unit() + "/" + view.code(), version);
        return Localised.of(
                new StatementLineMaker(queries, page, view, elsewhere(derived, page, version)).make(suffix(version)),
                page);
    }

    /** What has a page of its own. */
    private static Map<TermNode, Link> elsewhere(
            List<StatementDerivation> derived, Page page, Optional<Integer> version) {
        Map<TermNode, Link> found = new HashMap<>();
        derived.forEach(other -> other.derivation().ifPresent(node -> {
            StatementSummary summary = other.summary();
            String href = other.line()
                    ? page.to().line(summary.site(), summary.period(), other.unit(), other.code())
                    : page.to().figure(summary.site(), summary.period(), other.unit(), other.code());
            found.put(node, new Link(href + suffix(version), page.say().text(other.title()), other.code()));
        }));
        return found;
    }

    private Page page(StatementSummary summary, String place, Optional<Integer> version) {
        return pages.withApi(
                "/api/v1/statements/" + summary.site().key() + "/" + summary.period() + place + suffix(version),
                summary.zone());
    }

    private static String suffix(Optional<Integer> version) {
        return version.map(number -> "?version=" + number).orElse("");
    }
}
