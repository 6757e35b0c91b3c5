/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.reporting.certification.Body;
import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.certification.Refused;
import io.tanheng.reporting.certification.Schemes;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Assurance;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Objection;
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.inventory.Inventories;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementFilter;
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
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/** Engagements: the list with a form that begins one, and each on one screen with forms for what can be done. */
@Path("/engagements")
@Produces(MediaType.TEXT_HTML)
public class EngagementResource {

    /** Of what can be claimed: {@code organisation/site/period/version}, or {@code organisation/period/version}. */
    private static final int PARTS_OF_STATEMENT = 4;

    private static final int PARTS_OF_INVENTORY = 3;

    private final Certification certification;
    private final Schemes schemes;
    private final Body body;
    private final Queries queries;
    private final Inventories inventories;
    private final Pages pages;

    EngagementResource(
            Certification certification,
            Schemes schemes,
            Body body,
            Queries queries,
            Inventories inventories,
            Pages pages) {
        this.inventories = inventories;
        this.certification = certification;
        this.schemes = schemes;
        this.body = body;
        this.queries = queries;
        this.pages = pages;
    }

    /**
     * All of them.
     *
     * @param statement that is to be claimed, as {@code organisation/site/period/version}
     * @param corrects the certificate it is to replace
     */
    @GET
    public TemplateInstance all(
            @QueryParam("statement") @DefaultValue("") String statement,
            @QueryParam("corrects") @DefaultValue("") String corrects) {
        return list(ClaimForm.begun(statement, corrects), Optional.empty());
    }

    private TemplateInstance list(ClaimForm form, Optional<String> refused) {
        Page page = pages.withApi("/api/v1/engagements");
        return Localised.of(new EngagementsMaker(page, certification, claimable(), body).make(form, refused), page);
    }

    private EngagementsMaker.Claimable claimable() {
        return new EngagementsMaker.Claimable(queries.statements().list(StatementFilter.ALL), inventories.newest());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(
            MultivaluedMap<String, String> fields,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        FormAct form = new FormAct(fields);
        try {
            long number = certification.claim(form.text("person"), claim(form));
            return Response.seeOther(URI.create("/engagements/" + number)).build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(list(
                            ClaimForm.filled(form),
                            Optional.of(
                                    refused.words().in(pages.alone().language().locale()))))
                    .type(MediaType.TEXT_HTML_TYPE)
                    .build();
        }
    }

    private static Act.Claiming claim(FormAct form) {
        String[] parts = form.text("statement").split("/", -1);
        String version = parts[parts.length - 1];
        boolean known = parts.length == PARTS_OF_STATEMENT || parts.length == PARTS_OF_INVENTORY;
        if (!known || !version.matches("[0-9]{1,9}")) {
            throw PageProblem.unreadable();
        }
        String period = PathStatements.period(parts[parts.length - 2]);
        Assurance assurance = form.one(Assurance.class, "assurance");
        BigDecimal materiality = form.decimal("materialityPercent", Objection.MATERIALITY)
                .orElseThrow(() -> Refused.because(Objection.MATERIALITY));
        Optional<String> corrects = Optional.of(form.text("corrects")).filter(id -> !id.isEmpty());
        return parts.length == PARTS_OF_STATEMENT
                ? new Act.Claim(
                        PathStatements.site(parts[0], parts[1]),
                        period,
                        Integer.parseInt(version),
                        Optional.empty(),
                        assurance,
                        materiality,
                        "",
                        corrects)
                : new Act.ClaimInventory(
                        parts[0],
                        period,
                        Integer.parseInt(version),
                        Optional.empty(),
                        assurance,
                        materiality,
                        "",
                        corrects);
    }

    @GET
    @Path("/{number}")
    public TemplateInstance engagement(@PathParam("number") String number) {
        return shown(found(number), Optional.empty());
    }

    @POST
    @Path("/{number}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("number") String number,
            MultivaluedMap<String, String> fields,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        Engagement before = found(number);
        FormAct form = new FormAct(fields);
        try {
            certification.decide(before.number(), form.text("person"), form.act());
            return Response.seeOther(URI.create("/engagements/" + number)).build();
        } catch (Refused refused) {
            String words = refused.words().in(pages.alone().language().locale());
            return Response.status(refused.status())
                    .entity(shown(found(number), Optional.of(new RefusedAct(words, form))))
                    .type(MediaType.TEXT_HTML_TYPE)
                    .build();
        }
    }

    private TemplateInstance shown(Engagement engagement, Optional<RefusedAct> refused) {
        Page page = pages.withApi("/api/v1/engagements/" + engagement.number());
        return Localised.of(
                new EngagementPageMaker(
                                page,
                                engagement,
                                inventory(engagement),
                                certification.certificateOf(engagement.number()),
                                schemes.sheets(engagement))
                        .make(refused),
                page);
    }

    private Optional<Inventory> inventory(Engagement engagement) {
        Subject subject = engagement.claim().subject();
        return subject.onlySite().isPresent()
                ? Optional.empty()
                : inventories.find(subject.organisation(), subject.period(), Optional.of(engagement.version()));
    }

    private Engagement found(String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw PageProblem.notFound();
        }
        return certification.engagement(Long.parseLong(number)).orElseThrow(PageProblem::notFound);
    }
}
