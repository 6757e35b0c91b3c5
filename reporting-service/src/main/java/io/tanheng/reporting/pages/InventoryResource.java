/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.inventory.Boundary;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.inventory.Inventories;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.pages.words.InventoryWords;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.StatementFigures;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Inventories of organisations: the list with a form that makes one, and each on one screen. */
@Path("/inventories")
@Produces(MediaType.TEXT_HTML)
public class InventoryResource {

    private static final Boundary EMPTY = new Boundary(Boundary.Approach.OPERATIONAL_CONTROL, "", "", Optional.empty());

    private final Inventories inventories;
    private final Certification certification;
    private final LogProofs log;
    private final Pages pages;

    InventoryResource(Inventories inventories, Certification certification, LogProofs log, Pages pages) {
        this.inventories = inventories;
        this.certification = certification;
        this.log = log;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        return list(InventoryForm.of(possible(), "", EMPTY), Optional.empty());
    }

    private List<InventoryForm.Possible> possible() {
        StatementText text = new StatementText(pages.alone().wording());
        return inventories.possible().stream()
                .map(one -> new InventoryForm.Possible(
                        one.organisation() + "/" + one.period().code(),
                        one.organisation() + " · " + text.period(one.period())))
                .toList();
    }

    private TemplateInstance list(InventoryForm form, Optional<String> refused) {
        Page page = pages.withApi("/api/v1/inventories");
        return Localised.of(
                new InventoriesPage(
                        page,
                        inventories.newest().stream().map(one -> row(one, page)).toList(),
                        form,
                        refused),
                page);
    }

    private static InventoriesPage.Row row(Inventory inventory, Page page) {
        long certified = inventory.sites().stream()
                .map(InventorySite::certificate)
                .filter(Optional::isPresent)
                .count();
        return new InventoriesPage.Row(
                page.to().inventory(inventory.organisation(), inventory.period().code()),
                inventory.organisation(),
                new StatementText(page.wording()).period(inventory.period()),
                Integer.toString(inventory.version()),
                page.words()
                        .inventory()
                        .certifiedOf(
                                page.show().number(certified),
                                page.show().number(inventory.sites().size())),
                StatementFigures.of(inventory.total(), inventory.unit()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            MultivaluedMap<String, String> fields,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        FormAct form = new FormAct(fields);
        String[] of = form.text("of").split("/", -1);
        if (of.length != 2 || !SourceId.isName(of[0])) {
            throw PageProblem.unreadable();
        }
        StatementPeriod period = StatementPeriod.parse(of[1]).orElseThrow(PageProblem::unreadable);
        Boundary boundary = new Boundary(
                form.one(Boundary.Approach.class, "approach"),
                form.text("text"),
                form.text("exclusions"),
                form.text("baseYear").isEmpty() ? Optional.empty() : Optional.of(form.number("baseYear")));
        InventoryWords words = pages.alone().words().inventory();
        if (form.text("person").isEmpty() || boundary.text().isEmpty()) {
            return refused(form.text("of"), boundary, words.textMissing());
        }
        Inventories.Made made = inventories.make(form.text("person"), of[0], period, boundary);
        if (made instanceof Inventories.Made.Kept kept) {
            return seeOther(kept.inventory(), "");
        } else if (made instanceof Inventories.Made.Same same) {
            return seeOther(same.inventory(), "?unchanged=true");
        }
        return refused(form.text("of"), boundary, words.noStatements());
    }

    private static Response seeOther(Inventory inventory, String query) {
        return Response.seeOther(URI.create("/inventories/" + inventory.organisation() + "/"
                        + inventory.period().code() + query))
                .build();
    }

    private Response refused(String chosen, Boundary boundary, String why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(list(InventoryForm.of(possible(), chosen, boundary), Optional.of(why)))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    @GET
    @Path("/{organisation}/{period}")
    public TemplateInstance inventory(
            @PathParam("organisation") String organisation,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("unchanged") @DefaultValue("false") boolean unchanged) {
        String code = PathStatements.period(period);
        Optional<Integer> number = PathTimes.number(version);
        Inventory inventory = inventories.find(organisation, code, number).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("/api/v1/inventories/" + organisation + "/" + code
                + number.map(one -> "?version=" + one).orElse(""));
        return Localised.of(
                new InventoryPageMaker(
                                page,
                                inventory,
                                inventories.versions(organisation, code),
                                certification.basis(Subject.of(inventory), inventory.version()),
                                certification.ofVersion(Subject.of(inventory), inventory.version()))
                        .make(unchanged, log.place(InventoryEntry.of(inventory))),
                page);
    }
}
