/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Law;
import io.tanheng.reporting.query.CitationView;
import java.time.LocalDate;
import java.util.Optional;

/** Citations and periods of validity in words. */
final class LawText {

    private LawText() {}

    static String cited(CitationView citation, Page page) {
        return citation.document()
                + citation.clause().map(clause -> ", " + clause).orElse("")
                + citation.issued()
                        .map(date ->
                                ", " + page.words().law().issued(page.show().date(date)))
                        .orElse("");
    }

    static String span(Optional<LocalDate> from, Optional<LocalDate> to, Page page) {
        Law law = page.words().law();
        if (from.isEmpty()) {
            return law.always();
        }
        String start = page.show().date(from.get());
        return to.map(end -> law.fromTo(start, page.show().date(end))).orElseGet(() -> law.fromOn(start));
    }
}
