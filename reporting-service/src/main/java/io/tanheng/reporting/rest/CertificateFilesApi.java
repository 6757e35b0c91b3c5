/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.credential.Jws;
import io.tanheng.reporting.certification.Body;
import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.certification.KeptPackage;
import io.tanheng.reporting.certification.SecondKey;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.CertificatePapers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates as machines take them: the credential, what was signed, and the second signature. */
@Path("/certificates")
@Tag(name = "Certification")
public class CertificateFilesApi {

    static final String CREDENTIAL = "application/vc+jwt";
    private static final String ZIP = "application/zip";

    private final Certification certification;
    private final Body body;
    private final Visit visit;

    CertificateFilesApi(Certification certification, Body body, Visit visit) {
        this.body = body;
        this.certification = certification;
        this.visit = visit;
    }

    @GET
    @Path("/{id}/credential")
    @Operation(summary = "The certificate as a W3C Verifiable Credential, signed (VC-JOSE-COSE)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CREDENTIAL, schema = @Schema(implementation = String.class)))
    public Response credential(@PathParam("id") String id) {
        return Response.ok(certificate(id).credential(), CREDENTIAL).build();
    }

    @GET
    @Path("/{id}/payload")
    @Operation(summary = "The bytes both signatures are over: the credential as canonical JSON")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/vc", schema = @Schema(implementation = Object.class)))
    public Response payload(@PathParam("id") String id) {
        return Response.ok(Jws.parse(certificate(id).credential()).payload(), "application/vc")
                .build();
    }

    @GET
    @Path("/{id}/sm2")
    @Operation(
            summary = "The detached SM2 signature over SM3 of the payload, in DER; its key is beside it under sm2.pem")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(format = "binary", implementation = String.class)))
    public Response sm2(@PathParam("id") String id) {
        return Response.ok(certificate(id).sm2Signature(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".sm2\"")
                .build();
    }

    @GET
    @Path("/{id}/sm2.pem")
    @Operation(summary = "The SM2 public key that made the second signature, whichever signs now")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = IssuerApi.PEM, schema = @Schema(implementation = String.class)))
    public Response sm2Key(@PathParam("id") String id) {
        Certificate certificate = certificate(id);
        SecondKey key = body.keys()
                .flatMap(keys -> keys.second(certificate))
                .orElseThrow(() -> new ApiProblem(ProblemCode.SM2_KEY_UNKNOWN, id));
        return Response.ok(key.pem(), IssuerApi.PEM).build();
    }

    @GET
    @Path("/{id}/pdf")
    @Operation(
            summary =
                    "The certificate for printing as PDF/A-2a, with a QR code that leads to its public page. language is en or zh")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = StatementReportApi.PDF, schema = @Schema(format = "binary")))
    public Response pdf(@PathParam("id") String id, @QueryParam("language") Optional<String> language) {
        Language in = Read.language(language).orElseGet(visit::language);
        return Answers.file(
                CertificatePapers.print(certificate(id), in),
                StatementReportApi.PDF,
                "certificate-" + id + "." + in.code() + ".pdf");
    }

    @GET
    @Path("/{id}/package")
    @Operation(
            summary =
                    "The evidence package the certificate was granted on, byte by byte as its digest is in the credential")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(format = "binary", implementation = String.class)))
    public Response evidence(@PathParam("id") String id) {
        KeptPackage kept = certification
                .evidence(certificate(id).id())
                .orElseThrow(() -> new ApiProblem(ProblemCode.PACKAGE_NOT_KEPT, id));
        return Response.ok(kept.bytes(), ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, kept.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-" + id + ".zip\"")
                .build();
    }

    private Certificate certificate(String id) {
        return certification.certificate(id).orElseThrow(() -> new ApiProblem(ProblemCode.CERTIFICATE_UNKNOWN, id));
    }
}
