/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.log.PackDecisionEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.ActivityClient;
import io.tanheng.reporting.activity.ActivityRefusal;
import io.tanheng.reporting.activity.PackClient;
import io.tanheng.reporting.activity.PackVersion;
import io.tanheng.reporting.domain.PackDecisionStore;
import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A version of a pack, and what people decide of it. */
@Path("/packs/{organisation}/{pack}/{version: [0-9]{1,6}}")
@Produces(MediaType.TEXT_HTML)
public class PackResource {

    private final PackClient packs;
    private final ActivityClient accounting;
    private final PackDecisionStore decisions;
    private final LogProofs log;
    private final Pages pages;

    PackResource(PackClient packs, ActivityClient accounting, PackDecisionStore decisions, LogProofs log, Pages pages) {
        this.decisions = decisions;
        this.log = log;
        this.packs = packs;
        this.accounting = accounting;
        this.pages = pages;
    }

    @GET
    public TemplateInstance version(
            @PathParam("organisation") String organisation,
            @PathParam("pack") String pack,
            @PathParam("version") int version) {
        return show(organisation, pack, version, Optional.empty(), "");
    }

    @POST
    @Path("/decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("organisation") String organisation,
            @PathParam("pack") String pack,
            @PathParam("version") int version,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("by") @DefaultValue("") String by,
            @FormParam("reason") @DefaultValue("") String reason,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        PackVersion.Kind kind =
                PathTimes.oneOf(PackVersion.Kind.values(), decision).orElseThrow(PageProblem::unreadable);
        var answer = packs.decide(organisation, pack, version, kind, by.strip(), reason.strip());
        if (answer instanceof ActivityAnswer.Refused<PackVersion> refused) {
            return Response.ok(
                            show(organisation, pack, version, Optional.of(refused.refusal()), by),
                            MediaType.TEXT_HTML_TYPE)
                    .build();
        }
        String here = pages.alone().to().pack(organisation, pack, version);
        return Response.seeOther(URI.create(here)).build();
    }

    private TemplateInstance show(
            String organisation, String pack, int version, Optional<ActivityRefusal> refusal, String by) {
        if (!SourceId.isName(organisation) || !SourceId.isName(pack)) {
            throw PageProblem.notFound();
        }
        Page page = pages.withApi("");
        if (!(packs.versions(organisation) instanceof ActivityAnswer.Answered<List<PackVersion>> all)) {
            return Localised.of(
                    new PacksMaker(packs, accounting, page).of(organisation, PacksPage.Form.empty(), Optional.empty()),
                    page);
        }
        List<PackVersion> ofPack =
                all.value().stream().filter(one -> one.pack().equals(pack)).toList();
        PackVersion found = ofPack.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(PageProblem::notFound);
        return Localised.of(
                new PackMaker(packs, page, organisation, found, ofPack).make(refusal, by, places(organisation, found)),
                page);
    }

    /** Where each decision of a version stands in the evidence log, by what has come of it over Kafka. */
    private List<Optional<LogPlace>> places(String organisation, PackVersion version) {
        return IntStream.rangeClosed(1, version.decisions().size())
                .mapToObj(number -> decisions
                        .find(organisation, version.pack(), version.version(), number)
                        .map(PackDecisionEntry::of)
                        .flatMap(log::place))
                .toList();
    }
}
