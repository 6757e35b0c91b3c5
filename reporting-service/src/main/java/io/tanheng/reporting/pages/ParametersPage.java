/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.ParameterView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All parameters of the methodologies. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ParametersPage(Page page, List<Row> rows) implements TemplateInstance {

    /** A parameter with its newest value. */
    public record Row(
            ParameterView view,
            Optional<ParameterView.DatedValue> newest,
            String since,
            String citation,
            Optional<Mark> confidence) {}

    static ParametersPage of(List<ParameterView> parameters, Page page) {
        return new ParametersPage(
                page, parameters.stream().map(view -> row(view, page)).toList());
    }

    private static Row row(ParameterView view, Page page) {
        Optional<ParameterView.DatedValue> newest =
                view.values().stream().max(Comparator.comparing(ParameterView.DatedValue::validFrom));
        return new Row(
                view,
                newest,
                newest.map(value -> LawText.span(Optional.of(value.validFrom()), value.validTo(), page))
                        .orElse(""),
                newest.map(value -> LawText.cited(value.citation(), page)).orElse(""),
                newest.map(value -> page.marks().confidence(value.confidence())));
    }
}
