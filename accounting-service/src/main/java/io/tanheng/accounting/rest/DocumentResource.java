/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.database.ActivityDocuments;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.domain.activity.DocumentFile;
import io.tanheng.accounting.domain.activity.KeptDocument;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.activity.SubmissionProblems;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.time.ServiceClock;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents activity data comes from, byte for byte. */
@Path("/api/v1/activity/{organisation}/{site}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity data", description = "What was entered, by whom, from which document. 活动数据")
public final class DocumentResource {

    private final ActivityDocuments documents;
    private final MonitoringPlans plans;
    private final ServiceClock clock;

    public DocumentResource(ActivityDocuments documents, MonitoringPlans plans, ServiceClock clock) {
        this.documents = documents;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A document that is kept.
     *
     * @param added false where the same bytes were there already; they keep their first name
     */
    public record DocumentAnswer(String sha256, long size, boolean added) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Keeps a document; the same bytes are kept once. 上传来源文件")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public DocumentAnswer keep(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("enteredBy") @DefaultValue("") String enteredBy,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue(MediaType.APPLICATION_OCTET_STREAM) String mediaType,
            InputStream body)
            throws IOException, SQLException {
        SiteId id = Asked.site(organisation, site);
        byte[] bytes = Bodies.bytes(body);
        List<SubmissionProblem> problems = new ArrayList<>();
        SubmissionProblems.ofPerson("enteredBy", enteredBy).ifPresent(problems::add);
        SubmissionProblems.ofName("name", name).ifPresent(problems::add);
        if (plans.current(id).isEmpty()) {
            problems.add(SubmissionProblems.unknownSite(id));
        }
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        DocumentFile file = DocumentFile.of(name.strip(), plain(mediaType), bytes);
        boolean added = documents.keep(id, file, enteredBy.strip(), clock.instant());
        return new DocumentAnswer(file.document().sha256(), bytes.length, added);
    }

    @GET
    @Operation(summary = "The documents of a site without their bytes. 来源文件列表")
    public List<KeptDocument> list(@PathParam("organisation") String organisation, @PathParam("site") String site)
            throws SQLException {
        return documents.of(Asked.site(organisation, site));
    }

    @GET
    @Path("{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A document, byte for byte. 下载来源文件")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were sent. 原始字节",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response one(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("sha256") String sha256)
            throws SQLException {
        Optional<DocumentFile> file = documents.find(Asked.site(organisation, site), sha256);
        return file.map(Downloads::attachment)
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_DOCUMENT",
                        "No document {0} is kept for this site: look at the list of its documents.",
                        "本场站没有保存文件 {0}：请查看文件列表。",
                        sha256));
    }

    /** What can be said again later; a form is what curl says when it is told nothing. */
    private static String plain(String mediaType) {
        try {
            MediaType read = MediaType.valueOf(mediaType);
            return read.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                    ? MediaType.APPLICATION_OCTET_STREAM
                    : new MediaType(read.getType(), read.getSubtype()).toString();
        } catch (IllegalArgumentException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    /** Answers with files that are kept and never opened in the browser's own pages. */
    static final class Downloads {

        private Downloads() {}

        static Response attachment(DocumentFile file) {
            return attachment(file.document().name(), file.mediaType(), file.bytes());
        }

        static Response attachment(String name, String mediaType, byte[] bytes) {
            String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            return Response.ok(bytes, mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + escaped)
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        }
    }
}
