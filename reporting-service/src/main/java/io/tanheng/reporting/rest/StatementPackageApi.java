/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.takeaway.PackageAsked;
import io.tanheng.reporting.takeaway.StatementPackages;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A statement with everything its figures rest on, as a file that is checked without us. */
@Path("/api/v1/statements/{organisation}/{site}/{period}/package")
@Tag(name = "Evidence")
public class StatementPackageApi {

    private final Queries queries;
    private final StatementPackages packages;
    private final Visit visit;
    private final MissingStatement missing;

    StatementPackageApi(Queries queries, StatementPackages packages, Visit visit) {
        this.queries = queries;
        this.packages = packages;
        this.visit = visit;
        this.missing = new MissingStatement(queries);
    }

    @GET
    @Operation(
            summary =
                    "The evidence package of a statement: hours, records, parameters, derivations and proofs, to be checked offline"
                            + " by tanheng verify. sample and seed draw hours with their original bytes, originals=true takes all")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PackageAnswers.ZIP, schema = @Schema(format = "binary")))
    public Response statement(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("period") String period,
            @QueryParam("version") Optional<String> version,
            @QueryParam("sample") Optional<String> sample,
            @QueryParam("seed") Optional<String> seed,
            @QueryParam("originals") @DefaultValue("false") String originals,
            @QueryParam("verifier") @DefaultValue("true") String verifier) {
        SiteId id = Read.site(organisation, site);
        String code = Read.period(period);
        PackageAsked asked = new PackageAsked(
                sample(sample, seed), Read.yesOrNo("originals", originals), Read.yesOrNo("verifier", verifier));
        StatementEvent event = queries.statements()
                .event(id, code, Read.version(version))
                .orElseThrow(() -> missing.statement(id, code, version));
        String name = Names.ofVersion(id.site(), code, event.version());
        return PackageAnswers.of(() -> packages.make(event, asked), name, visit);
    }

    private static Optional<Sample> sample(Optional<String> count, Optional<String> seed) {
        return count.filter(text -> !text.isEmpty()).map(text -> {
            String drawn = seed.filter(given -> !given.isEmpty()).orElse("1");
            if (!Sample.isSeed(drawn)) {
                throw new ApiProblem(ProblemCode.SEED_NOT_READABLE, drawn);
            }
            return new Sample(Read.number("sample", text, 1, Sample.MOST), drawn);
        });
    }
}
