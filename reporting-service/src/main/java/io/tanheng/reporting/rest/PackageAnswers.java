/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.takeaway.NotPackable;
import io.tanheng.reporting.takeaway.PackedFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers with a package, or says why there is none. */
final class PackageAnswers {

    static final String ZIP = "application/zip";

    private PackageAnswers() {}

    /**
     * Makes a package and sends it; its file is gone once it was read.
     *
     * @param name of the file, without its ending
     */
    static Response of(Supplier<PackedFile> making, String name, Visit visit) {
        PackedFile file = made(making, name, visit);
        long size = file.size();
        return Response.ok(file.openOnce(), ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"")
                .build();
    }

    private static PackedFile made(Supplier<PackedFile> making, String name, Visit visit) {
        try {
            return making.get();
        } catch (NotPackable problem) {
            throw switch (problem.reason()) {
                case NO_LOG -> new ApiProblem(ProblemCode.LOG_WITHOUT_KEYS);
                case NOT_LOGGED -> new ApiProblem(ProblemCode.NOT_LOGGED_YET, name + " (" + problem.what() + ")");
                case TOO_LARGE -> new ApiProblem(ProblemCode.PACKAGE_TOO_LARGE, name, problem.what());
                case HOURS_DIFFER ->
                    new ApiProblem(
                            ProblemCode.PACKAGE_HOURS_DIFFER,
                            name,
                            problem.what(),
                            problem.detail().in(visit.language().locale()));
            };
        }
    }
}
