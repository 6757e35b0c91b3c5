/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.TableView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table as its document prints it, with what is known to be misprinted. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TablePage(
        Page page, TableView view, String citation, String span, Mark confidence, List<Row> rows, List<Link> rules)
        implements TemplateInstance {

    /** A row, and the correction of all of it. */
    public record Row(String at, Optional<String> correction, List<Entry> entries) {}

    /** A number, and the correction of it alone. */
    public record Entry(String number, Optional<String> correction) {}

    static TablePage of(TableView view, List<Link> rules, Page page) {
        return new TablePage(
                page,
                view,
                LawText.cited(view.citation(), page),
                LawText.span(Optional.of(view.validFrom()), Optional.empty(), page),
                page.marks().confidence(view.confidence()),
                view.rows().stream().map(row -> row(row, view, page)).toList(),
                rules);
    }

    private static Row row(TableView.Row row, TableView view, Page page) {
        return new Row(
                page.show().number(row.at()),
                correction(row, Optional.empty(), view),
                IntStream.range(0, row.values().size())
                        .mapToObj(index -> new Entry(
                                page.show().number(row.values().get(index)),
                                correction(
                                        row,
                                        Optional.of(view.columns().get(index).name()),
                                        view)))
                        .toList());
    }

    private static Optional<String> correction(TableView.Row row, Optional<String> column, TableView view) {
        return view.corrections().stream()
                .filter(one ->
                        one.row().compareTo(row.at()) == 0 && one.column().equals(column))
                .map(TableView.Correction::id)
                .findFirst();
    }
}
