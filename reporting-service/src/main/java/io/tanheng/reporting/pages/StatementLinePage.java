/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.StatementDerivation;
import java.util.List;
import java.util.Optional;

/** How a line or a figure of a statement came about, down to the records. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementLinePage(
        Page page,
        StatementDerivation view,
        String title,
        String site,
        String period,
        String unit,
        String statementHref,
        String soFar,
        List<String> problems,
        Optional<TermStep> steps,
        List<RecordRow> records,
        String recordsNote)
        implements TemplateInstance {

    /**
     * What one record adds.
     *
     * @param number of the record; empty where the hours of a meter stand for it
     * @param steps how its number came about; absent where the sum does not say
     */
    public record RecordRow(
            String number,
            Optional<String> href,
            String item,
            String source,
            String month,
            String origin,
            Figure value,
            Optional<TermStep> steps) {}
}
