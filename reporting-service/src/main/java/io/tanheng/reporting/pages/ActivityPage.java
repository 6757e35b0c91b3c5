/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import java.util.List;
import java.util.Optional;

/** What activity data is, which sites keep it, and the files to fill in. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActivityPage(Page page, Optional<Silence> silence, List<SiteRow> sites, List<TemplateRow> templates)
        implements TemplateInstance {

    /** The accounting service does not answer. */
    public record Silence(String address, String reason) {}

    /** A site with a monitoring plan. */
    public record SiteRow(String name, String key, String href, String units) {}

    /** The files to fill in for a methodology. */
    public record TemplateRow(String id, String name, String xlsx, List<Link> csv) {}
}
