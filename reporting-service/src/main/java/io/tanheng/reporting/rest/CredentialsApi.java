/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.Envelope;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.PresentationRequest;
import io.tanheng.evidence.credential.VerificationProblem;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.reporting.certification.CredentialDesk;
import io.tanheng.reporting.pages.visit.Visit;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The W3C's interface for verifying and issuing credentials (VC-API), for programs and test suites of others; nothing is fetched. */
@Path("/")
@Tag(name = "Credentials (VC-API)")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsApi {

    private static final int CREATED = 201;

    private final CredentialDesk desk;
    private final Visit visit;

    CredentialsApi(CredentialDesk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
    }

    @POST
    @Path("/credentials/verify")
    @Operation(
            summary = "Whether a credential is right and still holds",
            description = "The credential under verifiableCredential, enveloped (data:application/vc+jwt,...) or as the"
                    + " compact JWS. Taken are our own and those of the issuers this service trusts.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "verified is true; credential is what it says",
            content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "400",
            description = "verified is false; problemDetails says why",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public Response verifyCredential(byte[] body) {
        VerificationAnswer answer = new VerificationAnswer(visit.language());
        try {
            JsonFields asked = asked(body);
            options(asked);
            String compact = Envelope.CREDENTIAL.compact(member(asked, "verifiableCredential"), "verifiableCredential");
            return answer.of(desk.judge().credential(compact));
        } catch (Refusal refusal) {
            return answer.of(VerificationProblem.of(refusal));
        }
    }

    @POST
    @Path("/presentations/verify")
    @Operation(
            summary = "Whether a presentation is right and each of its credentials still holds",
            description =
                    "The presentation under verifiablePresentation, unsigned or enveloped (data:application/vp+jwt,...);"
                            + " challenge and domain under options must be its nonce and aud.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "verified is true",
            content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "400",
            description = "verified is false; problemDetails says why, credentialResults of which credential",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public Response verifyPresentation(byte[] body) {
        VerificationAnswer answer = new VerificationAnswer(visit.language());
        try {
            JsonFields asked = asked(body);
            PresentationRequest request = PresentationRequest.of(options(asked));
            return answer.of(desk.judge().presentation(member(asked, "verifiablePresentation"), request));
        } catch (Refusal refusal) {
            return answer.of(VerificationProblem.of(refusal));
        }
    }

    @POST
    @Path("/credentials/issue")
    @Operation(
            summary = "Signs a credential, where this was opened for a test suite",
            description = "The credential under credential; its issuer is the certification body, or left out.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "201",
            description = "verifiableCredential is the enveloped credential",
            content = @Content(schema = @Schema(implementation = Object.class)))
    @APIResponse(responseCode = "403", description = "Nothing is signed on request here")
    public Response issue(byte[] body) {
        if (!desk.isOpen()) {
            throw new ApiProblem(ProblemCode.ISSUING_NOT_OPEN);
        }
        try {
            JsonFields asked = asked(body);
            options(asked);
            Jws signed = desk.issue(asked.object("credential"))
                    .orElseThrow(() -> new ApiProblem(ProblemCode.NO_CERTIFICATION_BODY));
            JsonObject issued = JsonBuilder.object()
                    .with("verifiableCredential", Envelope.CREDENTIAL.around(signed))
                    .build();
            return Response.status(CREATED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(CanonicalJson.write(issued))
                    .build();
        } catch (Refusal refusal) {
            throw new ApiProblem(
                    ProblemCode.CREDENTIAL_NOT_ISSUED,
                    refusal.reason().in(visit.language().locale()));
        }
    }

    private static JsonFields asked(byte[] body) {
        return JsonFields.of(CanonicalJson.read(body));
    }

    private static JsonFields options(JsonFields asked) {
        return asked.value("options").isPresent()
                ? asked.object("options")
                : new JsonFields(new JsonObject(Map.of()), "options");
    }

    /** A member that may be an object or a text; says which one is missing. */
    private static JsonValue member(JsonFields asked, String name) {
        return asked.value(name).orElseGet(() -> asked.object(name).object());
    }
}
