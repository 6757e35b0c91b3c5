/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.Logged;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.ReadingView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An hour of a source, and a reading of that hour down to its bytes. */
@Path("/sources/{organisation}/{site}/{source}/hours/{hour}")
@Produces(MediaType.TEXT_HTML)
public class HourResource {

    private final Queries queries;
    private final LogProofs log;
    private final Pages pages;

    HourResource(Queries queries, LogProofs log, Pages pages) {
        this.queries = queries;
        this.log = log;
        this.pages = pages;
    }

    @GET
    public TemplateInstance hour(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @QueryParam("version") Optional<String> versionAsked) {
        SourceId id = PathTimes.source(organisation, site, source);
        Instant start = PathTimes.hour(hour);
        Optional<Integer> version = PathTimes.number(versionAsked);
        Logged<HourView> shown = queries.loggedHour(id, start, version).orElseThrow(PageProblem::notFound);
        HourView view = shown.view();
        Page page = pages.withApi(
                "/api/v1/sources/" + id.key() + "/hours/" + start
                        + version.map(number -> "?version=" + number).orElse(""),
                view.registration().zone());
        return Localised.of(new HourPageMaker(queries, page, view, log.place(shown.entry())).make(), page);
    }

    @GET
    @Path("/readings/{parameter}/{time}")
    public TemplateInstance reading(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @PathParam("hour") String hour,
            @PathParam("parameter") String parameter,
            @PathParam("time") String time,
            @QueryParam("version") Optional<String> versionAsked) {
        SourceId id = PathTimes.source(organisation, site, source);
        Instant start = PathTimes.hour(hour);
        Optional<Integer> version = PathTimes.number(versionAsked);
        Instant at = PathTimes.instant(time);
        HourView view = queries.hour(id, start, version).orElseThrow(PageProblem::notFound);
        List<ReadingView> readings = queries.readings(id, start, version, parameter, at);
        if (readings.isEmpty()) {
            throw PageProblem.notFound();
        }
        Page page = pages.withApi(
                "/api/v1/sources/" + id.key() + "/hours/" + start + "/readings/" + parameter + "/" + at,
                view.registration().zone());
        return Localised.of(new ReadingPageMaker(page, view, readings).make(), page);
    }
}
