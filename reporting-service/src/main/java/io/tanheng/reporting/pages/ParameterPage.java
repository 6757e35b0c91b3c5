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

/** One parameter with all its dated values. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ParameterPage(
        Page page,
        ParameterView view,
        List<Value> values,
        List<Link> rules,
        List<Link> methodologies,
        Optional<LoggedLine> logged)
        implements TemplateInstance {

    /** A value and the time it is in force. */
    public record Value(ParameterView.DatedValue value, String span, String citation, Mark confidence) {}

    static ParameterPage of(
            ParameterView view, List<Link> rules, List<Link> methodologies, Optional<LoggedLine> logged, Page page) {
        return new ParameterPage(
                page,
                view,
                view.values().stream()
                        .sorted(Comparator.comparing(ParameterView.DatedValue::validFrom)
                                .reversed())
                        .map(value -> new Value(
                                value,
                                LawText.span(Optional.of(value.validFrom()), value.validTo(), page),
                                LawText.cited(value.citation(), page),
                                page.marks().confidence(value.confidence())))
                        .toList(),
                rules,
                methodologies,
                logged);
    }
}
