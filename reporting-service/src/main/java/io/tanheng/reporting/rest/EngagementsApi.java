/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.certification.Schemes;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Engagement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From a claim to a certificate. */
@Path("/api/v1/engagements")
@Tag(name = "Certification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EngagementsApi {

    private final Certification certification;
    private final Schemes schemes;

    EngagementsApi(Certification certification, Schemes schemes) {
        this.certification = certification;
        this.schemes = schemes;
    }

    /**
     * Somebody decides something.
     *
     * @param person who answers for it
     */
    public record Asked(
            @Schema(required = true) String person,

            @Schema(
                    required = true,
                    discriminatorProperty = "kind",
                    discriminatorMapping = {
                        @DiscriminatorMapping(value = "claim", schema = Act.Claim.class),
                        @DiscriminatorMapping(value = "claim-inventory", schema = Act.ClaimInventory.class),
                        @DiscriminatorMapping(value = "plan", schema = Act.Plan.class),
                        @DiscriminatorMapping(value = "draw-sample", schema = Act.DrawSample.class),
                        @DiscriminatorMapping(value = "raise-finding", schema = Act.RaiseFinding.class),
                        @DiscriminatorMapping(value = "answer-finding", schema = Act.AnswerFinding.class),
                        @DiscriminatorMapping(value = "close-finding", schema = Act.CloseFinding.class),
                        @DiscriminatorMapping(value = "give-opinion", schema = Act.GiveOpinion.class),
                        @DiscriminatorMapping(value = "review", schema = Act.Review.class),
                        @DiscriminatorMapping(value = "decide", schema = Act.Decide.class),
                        @DiscriminatorMapping(value = "suspend", schema = Act.Suspend.class),
                        @DiscriminatorMapping(value = "reinstate", schema = Act.Reinstate.class),
                        @DiscriminatorMapping(value = "revoke", schema = Act.Revoke.class),
                        @DiscriminatorMapping(value = "withdraw", schema = Act.Withdraw.class)
                    },
                    oneOf = {
                        Act.Claim.class,
                        Act.ClaimInventory.class,
                        Act.Plan.class,
                        Act.DrawSample.class,
                        Act.RaiseFinding.class,
                        Act.AnswerFinding.class,
                        Act.CloseFinding.class,
                        Act.GiveOpinion.class,
                        Act.Review.class,
                        Act.Decide.class,
                        Act.Suspend.class,
                        Act.Reinstate.class,
                        Act.Revoke.class,
                        Act.Withdraw.class
                    })
            Act act) {}

    @GET
    @Operation(summary = "All engagements, the newest first")
    public List<EngagementView> all() {
        Map<Long, String> certificates = certification.certificates().stream()
                .collect(Collectors.toMap(Certificate::engagement, Certificate::id));
        return certification.all().stream()
                .map(one -> EngagementView.of(one, Optional.ofNullable(certificates.get(one.number()))))
                .toList();
    }

    @POST
    @Operation(
            summary =
                    "An operator claims what a statement or an inventory says and asks for its verification; the act is of kind"
                            + " claim or claim-inventory")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EngagementView.class)))
    public Response claim(@Nullable Asked body) {
        Asked asked = Read.body(body);
        if (!(asked.act() instanceof Act.Claiming claim)) {
            throw new ApiProblem(ProblemCode.CLAIM_EXPECTED);
        }
        long number = certification.claim(asked.person(), claim);
        return Response.created(URI.create("/api/v1/engagements/" + number))
                .entity(engagement(Long.toString(number)))
                .build();
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "An engagement with its findings and every decision")
    public EngagementView engagement(@PathParam("number") String number) {
        return view(certification
                .engagement(Read.engagement(number))
                .orElseThrow(() -> new ApiProblem(ProblemCode.ENGAGEMENT_UNKNOWN, number)));
    }

    @GET
    @Path("/{number}/scores")
    @Operation(
            summary =
                    "What the statement under verification scores by each scheme that is for it; what cannot be judged says why, and is not zero")
    public List<ScoreView> scores(@PathParam("number") String number) {
        return schemes
                .sheets(certification
                        .engagement(Read.engagement(number))
                        .orElseThrow(() -> new ApiProblem(ProblemCode.ENGAGEMENT_UNKNOWN, number)))
                .stream()
                .map(ScoreView::of)
                .toList();
    }

    @POST
    @Path("/{number}/decisions")
    @Operation(summary = "Somebody decides something in an engagement; what may not be done is refused with the reason")
    public EngagementView decide(@PathParam("number") String number, @Nullable Asked body) {
        Asked asked = Read.body(body);
        return view(certification.decide(Read.engagement(number), asked.person(), asked.act()));
    }

    private EngagementView view(Engagement engagement) {
        return EngagementView.of(
                engagement,
                engagement.phase().hasCertificate()
                        ? certification.certificateOf(engagement.number()).map(Certificate::id)
                        : Optional.empty());
    }
}
