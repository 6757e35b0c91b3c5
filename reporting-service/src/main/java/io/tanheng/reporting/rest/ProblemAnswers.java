/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.tanheng.reporting.certification.Refused;
import io.tanheng.reporting.database.DatabaseFailure;
import io.tanheng.reporting.pages.PageErrors;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.words.ServiceWords;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what is wrong with a request in the reader's language: as problem+json where programs ask, as a page elsewhere. */
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final List<String> INTERFACES = List.of("/api/", "/credentials/", "/presentations/");
    private static final String PROBLEM_JSON = "application/problem+json";

    private final Visit visit;
    private final PageErrors pages;

    ProblemAnswers(Visit visit, PageErrors pages) {
        this.visit = visit;
        this.pages = pages;
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
    Response answer(Refused refused) {
        ServiceWords words = ServiceWords.in(visit.language());
        ProblemBody body = new ProblemBody(
                "urn:tanheng:problem:" + refused.code(),
                refused.code(),
                words.of("title", ProblemCode.NOT_POSSIBLE),
                refused.status(),
                refused.words().in(visit.language().locale()),
                visit.path());
        return Response.status(refused.status()).type(PROBLEM_JSON).entity(body).build();
    }

    @ServerExceptionMapper
    Response answer(DatabaseFailure failure) {
        if (failure.isAboutACharacter()) {
            return api() ? answer(new ApiProblem(ProblemCode.CHARACTER_NOT_STORED)) : pages.nothingHere();
        }
        LOG.warnf("Reading for %s failed: %s", visit.path(), failure.getMessage());
        return api() ? answer(new ApiProblem(ProblemCode.DATABASE_UNAVAILABLE)) : pages.busy();
    }

    /** A body that is JSON, and not the JSON asked for. */
    @ServerExceptionMapper
    Response answer(MismatchedInputException wrong) {
        return memberWrong(wrong);
    }

    @ServerExceptionMapper
    Response answer(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JsonMappingException wrong) {
            return memberWrong(wrong);
        }
        if (refusal.getCause() instanceof JsonProcessingException broken) {
            JsonLocation where = broken.getLocation();
            return answer(new ApiProblem(
                    ProblemCode.BODY_NOT_JSON,
                    Integer.toString(where.getLineNr()),
                    Integer.toString(where.getColumnNr())));
        }
        if (refusal instanceof NotFoundException) {
            return api() ? answer(new ApiProblem(ProblemCode.ADDRESS_UNKNOWN, visit.path())) : pages.nothingHere();
        }
        if (refusal instanceof NotAllowedException && api()) {
            return answer(new ApiProblem(ProblemCode.METHOD_NOT_ALLOWED, visit.path()));
        }
        if (refusal instanceof NotSupportedException && api()) {
            return answer(new ApiProblem(ProblemCode.MEDIA_TYPE_WRONG, visit.path()));
        }
        return refusal.getResponse();
    }

    @ServerExceptionMapper
    Response answer(RuntimeException fault) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(fault, "Answering %s failed, reference %s", visit.path(), reference);
        return api() ? answer(new ApiProblem(ProblemCode.INTERNAL, reference)) : pages.broken(reference);
    }

    /** The place is told as a path of JSON, {@code $.act.site}. */
    private Response memberWrong(JsonMappingException wrong) {
        String place = wrong.getPath().stream()
                .map(one -> one.getFieldName() == null ? "[" + one.getIndex() + "]" : "." + one.getFieldName())
                .collect(Collectors.joining("", "$", ""));
        return answer(new ApiProblem(ProblemCode.BODY_MEMBER_WRONG, place));
    }

    private boolean api() {
        return INTERFACES.stream().anyMatch(visit.path()::startsWith);
    }
}
