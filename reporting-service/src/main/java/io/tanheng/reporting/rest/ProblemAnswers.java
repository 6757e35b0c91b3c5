/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.database.DatabaseFailure;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.words.ServiceWords;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what is wrong with a request to the API, in the reader's language; the resources of the API extend it. */
abstract class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final String PROBLEM_JSON = "application/problem+json";

    private final Visit visit;

    ProblemAnswers(Visit visit) {
        this.visit = visit;
    }

    @ServerExceptionMapper
    Response answer(ApiProblem problem) {
        ServiceWords words = ServiceWords.in(visit.language());
        ProblemCode code = problem.code();
        ProblemBody body = new ProblemBody(
                "urn:tanheng:problem:" + code.code(),
                code.code(),
                words.of("title", code),
                code.status(),
                words.of("detail", code, problem.arguments()),
                visit.path());
        return Response.status(code.status()).type(PROBLEM_JSON).entity(body).build();
    }

    @ServerExceptionMapper
    Response answer(DatabaseFailure failure) {
        LOG.warnf("Reading for %s failed: %s", visit.path(), failure.getMessage());
        return answer(new ApiProblem(ProblemCode.DATABASE_UNAVAILABLE));
    }

    @ServerExceptionMapper
    Response answer(IllegalStateException failure) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "Answering %s failed, reference %s", visit.path(), reference);
        return answer(new ApiProblem(ProblemCode.INTERNAL, reference));
    }
}
