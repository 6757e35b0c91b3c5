/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.ActivityClient;
import io.tanheng.reporting.activity.PackClient;
import io.tanheng.reporting.activity.PackUpload;
import io.tanheng.reporting.activity.PackVersion;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The packs of organisations, and a form that submits one. */
@Path("/packs")
@Produces(MediaType.TEXT_HTML)
public class PacksResource {

    private final PackClient packs;
    private final ActivityClient accounting;
    private final Pages pages;

    PacksResource(PackClient packs, ActivityClient accounting, Pages pages) {
        this.packs = packs;
        this.accounting = accounting;
        this.pages = pages;
    }

    @GET
    public TemplateInstance owners() {
        Page page = pages.withApi("");
        return Localised.of(new PacksMaker(packs, accounting, page).owners(), page);
    }

    /**
     * The packs of an organisation.
     *
     * @param own id of an own parameter or edition: leads to the version it comes from
     */
    @GET
    @Path("/{organisation}")
    public Response ofOrganisation(
            @PathParam("organisation") String organisation, @QueryParam("own") Optional<String> own) {
        Page page = page(organisation);
        Optional<String> origin = own.flatMap(id -> new PackOrigin(packs, organisation).of(id))
                .map(version -> page.to().pack(organisation, version.pack(), version.version()) + "#files");
        if (origin.isPresent()) {
            return Response.seeOther(URI.create(origin.get())).build();
        }
        return Response.ok(list(organisation, PacksPage.Form.empty(), Optional.empty(), page), MediaType.TEXT_HTML_TYPE)
                .build();
    }

    /** Says every mistake in the files; nothing is kept. */
    @POST
    @Path("/{organisation}/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance check(
            @PathParam("organisation") String organisation,
            @RestForm("file") FileUpload file,
            @RestForm("pack") @DefaultValue("") String pack,
            @RestForm("submittedBy") @DefaultValue("") String submittedBy,
            @RestForm("note") @DefaultValue("") String note,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        PackUpload upload = new PackUpload(
                organisation,
                pack.strip(),
                submittedBy.strip(),
                note.strip(),
                file.fileName(),
                UploadedFile.bytes(file));
        return answer(upload, packs.look(upload), page(organisation));
    }

    /** Keeps the files that were looked at as the next version. */
    @POST
    @Path("/{organisation}/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("organisation") String organisation,
            @FormParam("content") @DefaultValue("") String content,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("pack") @DefaultValue("") String pack,
            @FormParam("submittedBy") @DefaultValue("") String submittedBy,
            @FormParam("note") @DefaultValue("") String note,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        Page page = page(organisation);
        PackUpload upload = new PackUpload(organisation, pack, submittedBy, note, name, UploadedFile.decoded(content));
        ActivityAnswer<PackVersion> answer = packs.submit(upload);
        if (answer instanceof ActivityAnswer.Answered<PackVersion> kept) {
            return Response.seeOther(URI.create(
                            page.to().pack(organisation, pack, kept.value().version())))
                    .build();
        }
        return Response.ok(answer(upload, answer, page), MediaType.TEXT_HTML_TYPE)
                .build();
    }

    private TemplateInstance answer(PackUpload upload, ActivityAnswer<PackVersion> answer, Page page) {
        PacksPage.Form form = new PacksPage.Form(upload.pack(), upload.submittedBy(), upload.note());
        Optional<PacksPage.Outcome> outcome = new PackText(page, upload.organisation()).outcome(answer, upload);
        return list(upload.organisation(), form, outcome, page);
    }

    private TemplateInstance list(
            String organisation, PacksPage.Form form, Optional<PacksPage.Outcome> outcome, Page page) {
        return Localised.of(new PacksMaker(packs, accounting, page).of(organisation, form, outcome), page);
    }

    private Page page(String organisation) {
        if (!SourceId.isName(organisation)) {
            throw PageProblem.notFound();
        }
        return pages.withApi("");
    }
}
