/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.frame.FramePainter;
import io.tanheng.reporting.pages.frame.FramePicture;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.QuarantineEntry;
import io.tanheng.reporting.query.QuarantineRow;
import java.util.Optional;

/** One message in quarantine: why it is there, what to do, its bytes, and the way out. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuarantineEntryPage(
        Page page,
        QuarantineEntry entry,
        String reason,
        String shortId,
        String advice,
        Mark mark,
        String releaseWords,
        boolean releasable,
        boolean waiting,
        String releaseHref,
        Optional<String> failure,
        String bytesNote,
        Optional<FramePicture> picture,
        Optional<Mark> checksum,
        Mark digest)
        implements TemplateInstance {

    static QuarantineEntryPage of(QuarantineEntry entry, Optional<SourceRegistration> registration, Page page) {
        QuarantineRow row = entry.row();
        ReleaseCard release = ReleaseCard.of(row, page, ReleaseCard.Answer.NONE);
        return new QuarantineEntryPage(
                page,
                entry,
                page.words().states().reason(row.reason()),
                HourPageMaker.shortened(row.id()),
                page.words().states().advice(row.reason()),
                release.mark(),
                release.releaseWords(),
                release.releasable(),
                release.waiting(),
                release.releaseHref(),
                release.failure(),
                page.words().hold().bytesNote(page.show().number(row.bytes())),
                new FramePainter(page.words(), page.show(), registration)
                        .paint(entry.original().bytes(), Optional.empty()),
                entry.checksum().map(checksum -> page.marks().agreement(checksum.matches())),
                page.marks().agreement(entry.original().digestMatches()));
    }
}
