/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.log.LogProofs;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that a certificate is in the evidence log, as a file that is checked without us. */
@Path("/api/v1/certificates/{id}/proof")
@Tag(name = "Evidence")
public class CertificateProofApi {

    private final Certification certification;
    private final LogProofs log;

    CertificateProofApi(Certification certification, LogProofs log) {
        this.certification = certification;
        this.log = log;
    }

    @GET
    @Operation(summary = "That a certificate is in the evidence log (C2SP tlog-proof)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response certificate(@PathParam("id") String id) {
        Certificate certificate =
                certification.certificate(id).orElseThrow(() -> new ApiProblem(ProblemCode.CERTIFICATE_UNKNOWN, id));
        return Answers.proof(log, certificate.entry(), "certificate-" + id);
    }
}
