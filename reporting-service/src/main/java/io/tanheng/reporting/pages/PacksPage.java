/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;
import java.util.Optional;

/** The packs of an organisation: their versions, and a form for the next one. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PacksPage(
        Page page,
        String organisation,
        String sites,
        String href,
        Optional<ActivityPage.Silence> silence,
        List<Group> groups,
        Form form,
        Optional<Outcome> outcome)
        implements TemplateInstance {

    /** A pack, its newest version first. */
    public record Group(String pack, List<Row> versions) {}

    /**
     * A version of a pack.
     *
     * @param past whether it neither counts nor waits for anybody
     */
    public record Row(
            int version,
            String href,
            Mark state,
            boolean past,
            String note,
            String submittedBy,
            String submittedAt,
            List<Decided> decisions,
            String files,
            String digest) {}

    /** What a person decided, and why. */
    public record Decided(String word, String by, String at, String reason) {}

    /** What was entered in the form. */
    public record Form(String pack, String submittedBy, String note) {

        static Form empty() {
            return new Form("", "", "");
        }
    }

    /**
     * What would become of a file.
     *
     * @param content the file again, for the form that submits it; empty where there is nothing to submit
     */
    public record Outcome(
            String tone,
            String icon,
            String title,
            List<Fault> faults,
            List<String> files,
            String fileName,
            String content) {}

    /** One mistake. */
    public record Fault(String file, String line, String message) {}
}
