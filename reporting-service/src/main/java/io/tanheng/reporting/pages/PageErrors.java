/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import io.tanheng.reporting.pages.visit.Visit;
import io.tanheng.reporting.pages.words.Trouble;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what is wrong with an address, in the reader's language. */
class PageErrors {

    private final Pages pages;
    private final Visit visit;

    PageErrors(Pages pages, Visit visit) {
        this.pages = pages;
        this.visit = visit;
    }

    @ServerExceptionMapper
    Response wrongAddress(PageProblem problem) {
        Page page = pages.alone();
        Trouble words = page.words().trouble();
        int status = problem.kind().status();
        ErrorPage error = switch (problem.kind()) {
            case NOT_FOUND ->
                new ErrorPage(page, status, words.notFoundTitle(), words.notFoundText(visit.path()), Optional.empty());
            case UNREADABLE ->
                new ErrorPage(page, status, words.badTitle(), words.badText(visit.path()), Optional.empty());
        };
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Localised.of(error, page))
                .build();
    }
}
