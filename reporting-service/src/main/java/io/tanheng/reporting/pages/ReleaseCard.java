/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Hold;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.QuarantineRow;
import io.tanheng.reporting.query.QuarantineState;
import java.util.Optional;

/**
 * The way out of quarantine for one entry, and how far it has come; a part of the entry's page that renews itself.
 *
 * @param waiting ingest was asked and has not answered
 * @param failure why asking failed
 */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleaseCard(
        Page page,
        Mark mark,
        String releaseWords,
        boolean releasable,
        boolean waiting,
        String releaseHref,
        Optional<String> failure)
        implements TemplateInstance {

    static ReleaseCard of(QuarantineRow row, Page page, Optional<String> failure) {
        return new ReleaseCard(
                page,
                page.marks().of(row.state()),
                words(row, page),
                row.state() == QuarantineState.OPEN,
                row.state() == QuarantineState.RELEASE_REQUESTED,
                page.to().quarantined(row.id()) + "/release",
                failure);
    }

    private static String words(QuarantineRow row, Page page) {
        Hold words = page.words().hold();
        String by = row.stateBy().orElseGet(words::unknownPerson);
        String since = row.stateSince()
                .map(at -> page.show().moment(at, page.clock().zone()))
                .orElse("—");
        return switch (row.state()) {
            case OPEN -> words.openWords();
            case RELEASE_REQUESTED -> words.requestedWords(since, by);
            case RELEASED -> words.releasedWords(since, by);
        };
    }
}
