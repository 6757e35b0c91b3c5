/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.Figure;
import java.util.List;
import java.util.Optional;

/** An organisation's inventory on one screen. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InventoryPage(
        Page page,
        Inventory inventory,
        String title,
        String made,
        Figure total,
        String gas,
        String approach,
        List<Category> categories,
        List<SiteRow> sites,
        boolean claimable,
        String claimHref,
        String reportHref,
        String packageHref,
        List<Link> certificates,
        List<VersionRow> versions,
        List<Link> notices,
        InventoryForm form,
        LoggedLine logged)
        implements TemplateInstance {

    /** A category with one gas. */
    public record Category(String name, String gas, boolean biogenic, Figure value) {}

    /**
     * A site.
     *
     * @param share of the total, as a bar
     */
    public record SiteRow(
            String key,
            String name,
            String href,
            String version,
            String purpose,
            Figure total,
            RawString share,
            List<Category> categories,
            Optional<Link> certificate,
            Mark standing) {}

    /** A version. */
    public record VersionRow(String number, String href, String when, String who, boolean shown) {}
}
