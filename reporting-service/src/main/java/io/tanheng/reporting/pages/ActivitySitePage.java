/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import java.util.List;
import java.util.Optional;

/** Activity data of a site: a file to send, what would become of it, and what is kept. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActivitySitePage(
        Page page,
        String organisation,
        String key,
        String name,
        String href,
        Optional<ActivityPage.Silence> silence,
        List<Option> units,
        Form form,
        Optional<Outcome> outcome,
        List<ActivityPage.TemplateRow> templates,
        List<RecordRow> records,
        String recordsNote)
        implements TemplateInstance {

    /** What was entered in the form. */
    public record Form(String unit, String enteredBy, boolean correct, String reason) {

        static Form empty() {
            return new Form("", "", false, "");
        }
    }

    /**
     * What became of a file, or would become of it.
     *
     * @param content the file again, for the form that keeps it; empty where there is nothing to keep
     */
    public record Outcome(
            String tone,
            String icon,
            String title,
            List<String> counts,
            List<FaultRow> faults,
            String fileName,
            String content) {}

    /** One thing wrong with a file. */
    public record FaultRow(String place, String field, String message, String value, String allowed) {}

    /** A record; what was corrected stays and says by what. */
    public record RecordRow(
            long number,
            String what,
            String unit,
            String period,
            String values,
            String document,
            String sha256,
            String enteredBy,
            String enteredAt,
            boolean past,
            List<String> notes) {}
}
