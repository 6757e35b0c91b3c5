/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The report of an organisation's inventory, for printing (ISO 14064-1, 9.3).
 *
 * @param facts of the organisation and its boundary
 * @param address where the inventory is published, and as a picture; absent where this service has no public address
 */
@CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InventoryReport(
        String language,
        String title,
        String organisation,
        String period,
        String version,
        ReportTables.Total total,
        List<ReportTables.Fact> facts,
        List<Row> rows,
        List<Site> sites,
        List<ReportTables.Fact> log,
        List<ReportTables.PackedFile> files,
        String command,
        Optional<StatementReport.Address> address)
        implements TemplateInstance {

    /** A category with one gas. */
    public record Row(String category, String gas, boolean biogenic, Shown value) {}

    /**
     * A site.
     *
     * @param certificate its id; a dash where there is none
     * @param methods title and id of each methodology
     */
    public record Site(
            String name,
            String key,
            String version,
            String digest,
            String purpose,
            Shown total,
            String certificate,
            List<Row> rows,
            List<ReportTables.Fact> methods) {}
}
