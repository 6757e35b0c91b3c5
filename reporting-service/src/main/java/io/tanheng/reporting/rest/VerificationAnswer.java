/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.Judge.Judged;
import io.tanheng.evidence.credential.Judge.JudgedPresentation;
import io.tanheng.evidence.credential.VerificationProblem;
import io.tanheng.reporting.pages.words.Language;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** What was found, in the form of the W3C's VC-API and in the language of the reader. */
final class VerificationAnswer {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Language language;

    VerificationAnswer(Language language) {
        this.language = language;
    }

    Response of(Judged judged) {
        return answer(judged.verified(), json(judged));
    }

    /** Names what is wrong with the presentation and with each of its credentials, and all of it together. */
    Response of(JudgedPresentation judged) {
        List<VerificationProblem> all = Stream.concat(
                        judged.problems().stream(),
                        judged.credentials().stream().flatMap(credential -> credential.problems().stream()))
                .toList();
        JsonBuilder json = JsonBuilder.object().with("verified", judged.verified());
        judged.presentation().ifPresent(presentation -> json.with("presentation", presentation));
        return answer(
                judged.verified(),
                json.with(
                                "presentationResult",
                                JsonBuilder.object()
                                        .with("verified", judged.problems().isEmpty())
                                        .with("problemDetails", problems(judged.problems())))
                        .with(
                                "credentialResults",
                                judged.credentials().stream().map(this::json).toList())
                        .with("problemDetails", problems(all))
                        .build());
    }

    /** A request in which nothing was found that could be judged. */
    Response of(VerificationProblem problem) {
        return answer(
                false,
                JsonBuilder.object()
                        .with("verified", false)
                        .with("problemDetails", problems(List.of(problem)))
                        .build());
    }

    private JsonObject json(Judged judged) {
        JsonBuilder json = JsonBuilder.object().with("verified", judged.verified());
        judged.credential().ifPresent(credential -> json.with("credential", credential));
        return json.with("problemDetails", problems(judged.problems())).build();
    }

    private List<JsonObject> problems(List<VerificationProblem> problems) {
        return problems.stream()
                .map(problem -> JsonBuilder.object()
                        .with("type", problem.type().address())
                        .with("code", problem.code())
                        .with("title", problem.type().title().in(language.locale()))
                        .with("detail", problem.detail().in(language.locale()))
                        .build())
                .toList();
    }

    private static Response answer(boolean verified, JsonObject json) {
        return Response.status(verified ? OK : BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(CanonicalJson.write(json))
                .build();
    }
}
