/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.ActivityClient;
import io.tanheng.reporting.activity.ActivityUpload;
import io.tanheng.reporting.export.CsvFile;
import io.tanheng.reporting.export.XlsxFile;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Activity data: the accounting service keeps it, these pages hand it files and show what it says. */
@Path("/activity")
@Produces(MediaType.TEXT_HTML)
public class ActivityResource {

    private final ActivityClient accounting;
    private final Pages pages;

    ActivityResource(ActivityClient accounting, Pages pages) {
        this.accounting = accounting;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        Page page = pages.withApi("");
        return Localised.of(new ActivityMaker(accounting, page).all(), page);
    }

    @GET
    @Path("/{organisation}/{site}")
    public TemplateInstance site(@PathParam("organisation") String organisation, @PathParam("site") String site) {
        SiteId id = PathStatements.site(organisation, site);
        Page page = pages.withApi("");
        return Localised.of(
                new ActivityMaker(accounting, page).site(id, ActivitySitePage.Form.empty(), Optional.empty()), page);
    }

    /** Says what would become of a file; nothing is kept. */
    @POST
    @Path("/{organisation}/{site}/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance check(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @RestForm("file") FileUpload file,
            @RestForm("unit") @DefaultValue("") String unit,
            @RestForm("enteredBy") @DefaultValue("") String enteredBy,
            @RestForm("correct") @DefaultValue("") String correct,
            @RestForm("reason") @DefaultValue("") String reason,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        ActivityUpload upload = new ActivityUpload(
                PathStatements.site(organisation, site),
                unit,
                enteredBy,
                file.fileName(),
                !correct.isEmpty(),
                reason,
                UploadedFile.bytes(file));
        return answer(upload, true);
    }

    /** Keeps what was looked at. */
    @POST
    @Path("/{organisation}/{site}/keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance keep(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @FormParam("content") @DefaultValue("") String content,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("unit") @DefaultValue("") String unit,
            @FormParam("enteredBy") @DefaultValue("") String enteredBy,
            @FormParam("correct") @DefaultValue("") String correct,
            @FormParam("reason") @DefaultValue("") String reason,
            @HeaderParam("Sec-Fetch-Site") @DefaultValue("same-origin") String from) {
        OwnPages.only(from);
        ActivityUpload upload = new ActivityUpload(
                PathStatements.site(organisation, site),
                unit,
                enteredBy,
                name,
                !correct.isEmpty(),
                reason,
                UploadedFile.decoded(content));
        return answer(upload, false);
    }

    /** The files to fill in, through here: the accounting service need not be reachable for a browser. */
    @GET
    @Path("/templates/{file: .+\\.(xlsx|csv)}")
    @Produces(MediaType.WILDCARD)
    public Response template(@PathParam("file") String file) {
        if (!file.matches("[a-z0-9-]+(/[a-z0-9-]+)?\\.(xlsx|csv)")) {
            throw PageProblem.notFound();
        }
        if (accounting.template(file) instanceof ActivityAnswer.Answered<byte[]> answered) {
            String type = file.endsWith(".csv") ? CsvFile.MEDIA_TYPE : XlsxFile.MEDIA_TYPE;
            return Response.ok(answered.value(), type)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.replace('/', '-') + "\"")
                    .build();
        }
        throw PageProblem.notFound();
    }

    private TemplateInstance answer(ActivityUpload upload, boolean lookOnly) {
        Page page = pages.withApi("");
        var answer = lookOnly ? accounting.look(upload) : accounting.keep(upload);
        ActivitySitePage.Form form =
                new ActivitySitePage.Form(upload.unit(), upload.enteredBy(), upload.correct(), upload.reason());
        return Localised.of(
                new ActivityMaker(accounting, page)
                        .site(upload.site(), form, new ActivityOutcome(page).of(answer, upload)),
                page);
    }
}
