/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The report of a statement, for printing.
 *
 * @param language for the document, as in {@code lang}
 * @param complete whether nothing is missing
 * @param address where the statement is published, and as a picture; absent where this service has no public address
 */
@CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementReport(
        String language,
        String title,
        String site,
        String key,
        String period,
        String version,
        String state,
        boolean complete,
        List<ReportTables.Fact> facts,
        List<String> causes,
        List<ReportTables.Total> totals,
        List<ReportTables.Reason> reasons,
        List<ReportTables.Unit> units,
        List<ReportTables.Stack> stacks,
        List<ReportTables.Check> checks,
        List<ReportTables.NotCountedRow> notCounted,
        List<ReportTables.DocumentRow> documents,
        List<ReportTables.ChangeRow> changes,
        String changesNote,
        List<ReportTables.Records> records,
        List<ReportTables.Rule> rules,
        List<ReportTables.Value> values,
        List<ReportTables.Doubt> doubts,
        List<ReportTables.Fact> log,
        List<ReportTables.PackedFile> files,
        String command,
        Optional<Address> address)
        implements TemplateInstance {

    /**
     * Where it is published.
     *
     * @param picture the QR code as a data URI
     */
    public record Address(String text, String picture) {

        static Address of(String page) {
            return new Address(page, QrPicture.of(page));
        }
    }
}
