/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.math.MathMl;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.RuleView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One rule with its formula, its letters and its source. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulePage(Page page, RuleLine row, List<SymbolRow> symbols, List<Link> methodologies)
        implements TemplateInstance {

    /** A letter of the formula; where it is a parameter it leads there. */
    public record SymbolRow(RawString letter, String name, String unit, Optional<String> parameter) {}

    static RulePage of(RuleView view, List<Link> methodologies, Page page) {
        return new RulePage(
                page,
                RuleLine.of(view, page),
                Stream.concat(Stream.of(view.result()), view.symbols().stream())
                        .map(symbol -> new SymbolRow(
                                MathMl.letter(symbol.symbol()),
                                page.say().text(symbol.name()),
                                page.show().unit(symbol.unit()),
                                symbol.parameterId()))
                        .toList(),
                methodologies);
    }
}
