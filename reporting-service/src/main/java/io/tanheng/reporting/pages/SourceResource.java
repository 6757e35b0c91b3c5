/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.DayView;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.SourceView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A source and its days. */
@Path("/sources/{organisation}/{site}/{source}")
@Produces(MediaType.TEXT_HTML)
public class SourceResource {

    private final Queries queries;
    private final Pages pages;

    SourceResource(Queries queries, Pages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @GET
    public TemplateInstance source(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @QueryParam("month") Optional<String> month) {
        SourceId id = PathTimes.source(organisation, site, source);
        SourceView view = queries.source(id).orElseThrow(PageProblem::notFound);
        YearMonth current = queries.currentMonth(id).orElseThrow(PageProblem::notFound);
        YearMonth shown = month.map(PathTimes::month).orElse(current);
        Page page = pages.withApi(
                "/api/v1/sources/" + id.key(), view.overview().registration().zone());
        return Localised.of(new SourcePageMaker(queries, page, view, current, shown).make(), page);
    }

    @GET
    @Path("/days/{date}")
    public TemplateInstance day(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("date") String date) {
        SourceId id = PathTimes.source(organisation, site, source);
        LocalDate day = PathTimes.date(date);
        DayView view = queries.day(id, day).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi(
                "/api/v1/sources/" + id.key() + "/days/" + day,
                view.registration().zone());
        return Localised.of(DayPage.of(view, page), page);
    }
}
