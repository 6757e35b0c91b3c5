/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.quarantine.QuarantineReason;
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
import java.util.Arrays;
import java.util.Optional;

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
            @QueryParam("page") @DefaultValue("0") int number) {
        QuarantineFilter filter = new QuarantineFilter(
                one(QuarantineReason.values(), reason),
                Optional.empty(),
                one(QuarantineState.values(), state),
                Math.max(0, number),
                ENTRIES_ON_A_PAGE);
        QuarantinePage list = queries.quarantine(filter);
        Page page = pages.withApi(
                "/api/v1/quarantine", ZoneOffset.UTC, list.counts().open());
        return Localised.of(QuarantineListPage.of(list, page), page);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance entry(@PathParam("id") String id) {
        QuarantineEntry entry = queries.quarantineEntry(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/quarantine/" + id);
        return Localised.of(QuarantineEntryPage.of(entry, page), page);
    }

    /** How far a release has come; the page asks for it while it waits. */
    @GET
    @Path("/{id}/release")
    public TemplateInstance release(@PathParam("id") String id) {
        return card(id, Optional.empty());
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
        if (!from.equals("same-origin") && !from.equals("none")) {
            throw PageProblem.foreign();
        }
        ReleaseResult result = releases.request(id, by.isBlank() ? "anonymous" : by.strip());
        if (part.isEmpty()) {
            return Response.seeOther(URI.create("/quarantine/" + id)).build();
        }
        return Response.ok(card(id, failure(result))).build();
    }

    private TemplateInstance card(String id, Optional<String> failure) {
        QuarantineEntry entry = queries.quarantineEntry(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/quarantine/" + id);
        return Localised.of(ReleaseCard.of(entry.row(), page, failure), page);
    }

    private static Optional<String> failure(ReleaseResult result) {
        return result instanceof ReleaseResult.NotSent notSent
                ? Optional.of("Kafka: " + notSent.why())
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
