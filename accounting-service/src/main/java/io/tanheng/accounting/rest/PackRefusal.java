/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.packs.PackProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers that refuse a pack or a decision, with everything that is wrong. */
final class PackRefusal {

    /** All that is wrong. */
    record Problems(List<PackProblem> problems) {}

    private PackRefusal() {}

    static WebApplicationException of(List<PackProblem> problems) {
        return answer(Response.Status.BAD_REQUEST, problems);
    }

    static WebApplicationException of(String code, String en, String zh) {
        return of(List.of(new PackProblem(code, "", 0, en, zh)));
    }

    static void unless(boolean fine, String code, String en, String zh) {
        if (!fine) {
            throw of(code, en, zh);
        }
    }

    static WebApplicationException notFound(String pack, int version) {
        return answer(
                Response.Status.NOT_FOUND,
                List.of(new PackProblem(
                        "UNKNOWN_PACK",
                        "",
                        0,
                        "There is no version " + version + " of a pack '" + pack
                                + "'. The list of packs says which there are.",
                        "没有方法学包“" + pack + "”的版本 " + version + "，请查看方法学包列表。")));
    }

    private static WebApplicationException answer(Response.Status status, List<PackProblem> problems) {
        return new WebApplicationException(Response.status(status)
                .entity(new Problems(problems))
                .type(MediaType.APPLICATION_JSON)
                .build());
    }
}
