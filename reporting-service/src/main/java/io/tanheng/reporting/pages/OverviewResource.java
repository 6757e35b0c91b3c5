/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.domain.Arrivals;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.Overview;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** {@code /}: is anything wrong now, and how much so far. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OverviewResource {

    private final Queries queries;
    private final Pages pages;
    private final Arrivals arrivals;

    OverviewResource(Queries queries, Pages pages, Arrivals arrivals) {
        this.queries = queries;
        this.pages = pages;
        this.arrivals = arrivals;
    }

    @GET
    public TemplateInstance overview() {
        Overview overview = queries.overview();
        ZoneId zone = overview.sources().stream()
                .findFirst()
                .map(source -> source.registration().zone())
                .orElse(ZoneOffset.UTC);
        Page page =
                pages.withApi("/api/v1/overview", zone, overview.quarantine().open());
        List<SourceLine> lines = overview.sources().stream()
                .map(source -> new SourceLine(source, page))
                .toList();
        return Localised.of(
                new OverviewPage(
                        page,
                        overview,
                        Headline.of(overview, page.words().home()),
                        arriving(page, zone),
                        lines,
                        Task.of(overview, page),
                        statements(page),
                        Last24.of(overview, page, zone)),
                page);
    }

    private Optional<String> arriving(Page page, ZoneId zone) {
        return arrivals.earlier(System.nanoTime())
                .map(earlier -> page.words()
                        .home()
                        .arriving(
                                page.show().number(earlier.hours()), page.show().moment(earlier.newest(), zone)));
    }

    /** Of the newest year there is. */
    private List<StatementsPage.Row> statements(Page page) {
        return queries.statements().years().stream()
                .findFirst()
                .map(year -> StatementsPage.of(
                        queries.statements().list(StatementFilter.ofYear(year)), year, List.of(), page))
                .map(StatementsPage::organisations)
                .orElse(List.of())
                .stream()
                .flatMap(organisation -> organisation.sites().stream())
                .toList();
    }
}
