/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.pages.visit.Visit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers where nothing stands, in words like everywhere else. */
@Path("/api")
public class UnknownApi extends ProblemAnswers {

    private final Visit visit;

    UnknownApi(Visit visit) {
        super(visit);
        this.visit = visit;
    }

    @GET
    @Path("/{rest: .*}")
    @Operation(hidden = true)
    public Response nothing(@PathParam("rest") String rest) {
        throw new ApiProblem(ProblemCode.ADDRESS_UNKNOWN, visit.path());
    }
}
