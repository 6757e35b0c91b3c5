/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.activity.PackVersion;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;
import java.util.Optional;

/** A version of a pack: its files line by line, what is new in them, and what people decided. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackPage(
        Page page,
        String organisation,
        String pack,
        PacksPage.Row row,
        List<LoggedDecision> logged,
        String compared,
        List<FileCard> files,
        List<Choice> choices,
        List<String> refused,
        String by,
        List<PacksPage.Row> versions)
        implements TemplateInstance {

    /**
     * Where a decision stands in the evidence log.
     *
     * @param word what was decided
     */
    public record LoggedDecision(String word, LoggedLine line) {}

    /**
     * A file.
     *
     * @param what new, changed, unchanged or gone, in words
     * @param open whether it is shown unfolded
     */
    public record FileCard(String path, Mark what, String count, boolean open, List<Line> lines) {}

    /**
     * A line of a file.
     *
     * @param mark plus, minus or nothing
     */
    public record Line(String kind, String mark, String number, String text) {}

    /** What can be decided, with what follows from it. */
    public record Choice(PackVersion.Kind decision, String word, String question, String yes, Optional<String> main) {}
}
