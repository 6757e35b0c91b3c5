/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.reporting.certification.Body;
import io.tanheng.reporting.certification.Certification;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a certification body publishes of itself: its keys, and which certificates do not stand any more. */
@Path("/")
@Tag(name = "Certification")
public class IssuerApi {

    static final String PEM = "application/x-pem-file";

    private final Certification certification;
    private final Body body;
    private final ServiceClock clock;

    IssuerApi(Certification certification, Body body, ServiceClock clock) {
        this.clock = clock;
        this.certification = certification;
        this.body = body;
    }

    @GET
    @Path("/.well-known/did.json")
    @Operation(summary = "The document of the certification body (did:web) with its keys")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    public Response document() {
        return body.keys()
                .map(keys -> CanonicalJson.write(keys.document().json()))
                .map(json -> Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build())
                .orElseThrow(() -> new ApiProblem(ProblemCode.NO_CERTIFICATION_BODY));
    }

    @GET
    @Path("/.well-known/sm2.pem")
    @Operation(
            summary =
                    "The SM2 public keys of the certification body, the one that signs now first, for programs such as OpenSSL")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PEM, schema = @Schema(implementation = String.class)))
    public Response chineseKey() {
        return body.keys()
                .map(keys -> Response.ok(keys.secondPem(clock.instant()), PEM).build())
                .orElseThrow(() -> new ApiProblem(ProblemCode.NO_CERTIFICATION_BODY));
    }

    @GET
    @Path("/status/{purpose}")
    @Operation(summary = "Which certificates are revoked or suspended now (Bitstring Status List 1.0), signed")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = CertificateFilesApi.CREDENTIAL,
                            schema = @Schema(implementation = String.class)))
    public Response status(@PathParam("purpose") String purpose) {
        return Stream.of(StatusPurpose.values())
                .filter(known -> known.word().equals(purpose))
                .findFirst()
                .flatMap(certification::statusList)
                .map(list -> Response.ok(list, CertificateFilesApi.CREDENTIAL)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build())
                .orElseThrow(() -> new ApiProblem(ProblemCode.NO_CERTIFICATION_BODY));
    }
}
