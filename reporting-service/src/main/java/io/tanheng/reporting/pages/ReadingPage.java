/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.frame.FramePicture;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.ReadingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One reading and the bytes it rests on. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadingPage(
        Page page,
        SourceRegistration registration,
        LocalDate localDay,
        String hourHref,
        String hourName,
        String parameter,
        String parameterName,
        String time,
        String moment,
        List<Step> walk,
        List<Reading> readings)
        implements TemplateInstance {

    /** A step on the way from the tonne to the bytes. */
    public record Step(String name, String value, String href, boolean here) {}

    /** The reading in one statistic, with its frame taken apart. */
    public record Reading(
            ReadingView view,
            String title,
            Mark flag,
            String asSent,
            String plausible,
            Optional<FramePicture> picture,
            String frameNote,
            String originalHref,
            Optional<Mark> checksum,
            Mark digest,
            Mark signature,
            String key) {}
}
