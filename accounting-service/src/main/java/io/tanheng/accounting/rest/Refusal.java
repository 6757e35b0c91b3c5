/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.outcome.Sentence;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A refusal as RFC 9457 has it, in both languages, with every problem at once.
 *
 * @param code what a program can act on
 * @param count how many problems there are; the first thousand are listed
 */
public record Refusal(
        String type,
        String title,
        int status,
        String code,
        LocalText message,
        int count,
        List<SubmissionProblem> problems) {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final String NOT_ACCEPTED = "NOT_ACCEPTED";

    private static final int MOST = 1000;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_LARGE = 413;

    /** Problems of a submission: nothing of it was kept. */
    static WebApplicationException of(List<SubmissionProblem> problems) {
        return answer(
                status(problems),
                problems.size() == 1 ? problems.get(0).code().name() : NOT_ACCEPTED,
                Sentence.of("There are {0} problem(s); nothing was kept.", "共有 {0} 处问题；未保存任何内容。", problems.size()),
                problems);
    }

    static WebApplicationException of(SubmissionProblem problem) {
        return of(List.of(problem));
    }

    /** Something that is asked for is not there. */
    static WebApplicationException notFound(String code, String en, String zh, Object... parts) {
        return answer(Response.Status.NOT_FOUND.getStatusCode(), code, Sentence.of(en, zh, parts), List.of());
    }

    private static int status(List<SubmissionProblem> problems) {
        ProblemCode code = problems.get(0).code();
        boolean alone = problems.size() == 1;
        if (alone && code == ProblemCode.UNKNOWN_SITE) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (alone && code == ProblemCode.VERSION_CONFLICT) {
            return Response.Status.CONFLICT.getStatusCode();
        }
        return alone && code == ProblemCode.TOO_LARGE ? TOO_LARGE : UNPROCESSABLE;
    }

    private static WebApplicationException answer(
            int status, String code, Sentence sentence, List<SubmissionProblem> problems) {
        Refusal refusal = new Refusal(
                "about:blank",
                sentence.en(),
                status,
                code,
                LocalText.of(sentence),
                problems.size(),
                problems.subList(0, Math.min(MOST, problems.size())));
        return new WebApplicationException(
                Response.status(status).type(MEDIA_TYPE).entity(refusal).build());
    }
}
