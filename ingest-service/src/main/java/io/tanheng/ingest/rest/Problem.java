/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.LocalText;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A refusal as RFC 9457 has it, in both languages, with every problem at once.
 *
 * @param code what an program can act on
 */
public record Problem(
        String type, String title, int status, String code, LocalText message, List<FieldProblem> problems) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response of(Response.Status status, String code, LocalText message, List<FieldProblem> problems) {
        Problem problem = new Problem("about:blank", message.en(), status.getStatusCode(), code, message, problems);
        return Response.status(status).type(MEDIA_TYPE).entity(problem).build();
    }

    static Response of(Response.Status status, String code, LocalText message) {
        return of(status, code, message, List.of());
    }
}
