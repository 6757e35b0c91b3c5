/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import java.util.List;
import java.util.Optional;

/** What packs are, and which organisations have some. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackOwnersPage(Page page, Optional<ActivityPage.Silence> silence, List<Row> rows) implements TemplateInstance {

    /**
     * An organisation.
     *
     * @param sites names of its sites with a monitoring plan
     * @param waiting how many versions wait for somebody; empty where none does
     */
    public record Row(String organisation, String href, String sites, String packs, Optional<String> waiting) {}
}
