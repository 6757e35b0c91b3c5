/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.Figure;
import java.util.List;
import java.util.Optional;

/** The inventories there are, and a form that makes one. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InventoriesPage(Page page, List<Row> rows, InventoryForm form, Optional<String> refused)
        implements TemplateInstance {

    /** An inventory in its newest version. */
    public record Row(
            String href, String organisation, String period, String version, String certified, Figure total) {}
}
