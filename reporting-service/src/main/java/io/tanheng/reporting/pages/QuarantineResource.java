/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.QuarantineEntry;
import io.tanheng.reporting.query.QuarantineFilter;
import io.tanheng.reporting.query.QuarantinePage;
import io.tanheng.reporting.query.QuarantineState;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.release.ReleaseResult;
import io.tanheng.reporting.release.Releases;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could not be used, and the way out of there. */
@Path("/quarantine")
@Produces(MediaType.TEXT_HTML)
public class QuarantineResource {

    private static final int ENTRIES_ON_A_PAGE = 50;

    private final Queries queries;
    private final Releases releases;
    private final Pages pages;

    QuarantineResource(Queries queries, Releases releases, Pages pages) {
        this.queries = queries;
        this.releases = releases;
        this.pages = pages;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("page") Optional<String> number) {
        QuarantineFilter filter = new QuarantineFilter(
                PathTimes.oneOf(QuarantineReason.values(), reason),
                Optional.empty(),
                PathTimes.oneOf(QuarantineState.values(), state),
                Math.max(0, PathTimes.number(number).orElse(0)),
                ENTRIES_ON_A_PAGE);
        QuarantinePage list = queries.quarantine(filter);
        Page page = pages.withApi(api(filter), ZoneOffset.UTC, list.counts().open());
        return Localised.of(QuarantineListPage.of(list, page), page);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance entry(@PathParam("id") String id) {
        QuarantineEntry entry = queries.quarantineEntry(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/quarantine/" + id);
        Optional<SourceRegistration> registration =
                MqttTopic.parse(entry.row().mqttTopic()).map(MqttTopic::source).flatMap(queries::registration);
        return Localised.of(QuarantineEntryPage.of(entry, registration, page), page);
    }

    /** How far a release has come; the page asks for it while it waits. */
    @GET
    @Path("/{id}/release")
    public TemplateInstance release(@PathParam("id") String id) {
        return card(id, ReleaseCard.Answer.HEARD);
    }

    /** Asks for a release; where the page has no script the answer is the whole page. */
    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @PathParam("id") String id,
            @FormParam("by") @DefaultValue("") String by,
            @HeaderParam("HX-Request") Optional<String> part,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        ReleaseResult result = releases.request(id, by.isBlank() ? "anonymous" : by.strip());
        if (part.isEmpty()) {
            return Response.seeOther(URI.create("/quarantine/" + id)).build();
        }
        return Response.ok(card(id, answer(result)), MediaType.TEXT_HTML_TYPE).build();
    }

    private TemplateInstance card(String id, ReleaseCard.Answer answer) {
        QuarantineEntry entry = queries.quarantineEntry(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/quarantine/" + id);
        return Localised.of(ReleaseCard.of(entry.row(), page, answer), page);
    }

    private static ReleaseCard.Answer answer(ReleaseResult result) {
        return result instanceof ReleaseResult.NotSent ? ReleaseCard.Answer.NOT_SENT : ReleaseCard.Answer.HEARD;
    }

    /** What is downloaded is narrowed as what is shown. */
    private static String api(QuarantineFilter filter) {
        String query = Stream.of(
                        filter.state().map(state -> "state=" + state),
                        filter.reason().map(reason -> "reason=" + reason))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return "/api/v1/quarantine" + (query.isEmpty() ? "" : "?" + query);
    }
}
