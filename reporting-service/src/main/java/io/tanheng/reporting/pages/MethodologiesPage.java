/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.MethodologySummary;
import java.util.List;
import java.util.Optional;

/** All methodologies, the newest edition of a family first. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MethodologiesPage(Page page, List<Row> rows) implements TemplateInstance {

    /** A methodology in words. */
    public record Row(MethodologySummary view, List<String> documents, String span, String purpose, Mark confidence) {}

    static MethodologiesPage of(List<MethodologySummary> methodologies, Page page) {
        return new MethodologiesPage(
                page, methodologies.stream().map(one -> row(one, page)).toList());
    }

    static Row row(MethodologySummary one, Page page) {
        return new Row(
                one,
                one.citations().stream()
                        .map(citation -> LawText.cited(citation, page))
                        .toList(),
                LawText.span(Optional.of(one.validFrom()), one.validTo(), page),
                page.say().purpose(one.purpose()),
                page.marks().confidence(one.confidence()));
    }
}
