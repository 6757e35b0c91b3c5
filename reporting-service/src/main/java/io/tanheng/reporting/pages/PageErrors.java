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
public class PageErrors {

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
            case FOREIGN -> new ErrorPage(page, status, words.foreignTitle(), words.foreignText(), Optional.empty());
        };
        return answer(error, page);
    }

    /** The database does not answer. */
    public Response busy() {
        Page page = pages.alone();
        Trouble words = page.words().trouble();
        return answer(new ErrorPage(page, 503, words.busyTitle(), words.busyText(), Optional.empty()), page);
    }

    /** The fault is ours; the reference leads to it in the log. */
    public Response broken(String reference) {
        Page page = pages.alone();
        Trouble words = page.words().trouble();
        return answer(
                new ErrorPage(page, 500, words.brokenTitle(), words.brokenText(reference), Optional.empty()), page);
    }

    /** Nothing stands at the address. */
    public Response nothingHere() {
        return wrongAddress(PageProblem.notFound());
    }

    private static Response answer(ErrorPage error, Page page) {
        return Response.status(error.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Localised.of(error, page))
                .build();
    }
}
