/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.AboutWords;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;

/** What this is, what it is not, and how to read it. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AboutPage(Page page, List<Explained> marks) implements TemplateInstance {

    /** A mark and what it means. */
    public record Explained(Mark mark, String meaning) {}

    static AboutPage of(Page page) {
        AboutWords words = page.words().about();
        return new AboutPage(
                page,
                List.of(
                        new Explained(page.marks().of(HourStatus.VALID), words.validMeans()),
                        new Explained(page.marks().of(HourStatus.STOPPED), words.stoppedMeans()),
                        new Explained(page.marks().of(HourStatus.IN_CALIBRATION), words.calibrationMeans()),
                        new Explained(page.marks().of(HourStatus.INVALID), words.invalidMeans()),
                        new Explained(page.marks().missing(), words.missingMeans())));
    }
}
