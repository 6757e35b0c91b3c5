/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.CitationView;
import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.TableView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters and printed tables that are wanted, by family. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ParametersPage(Page page, LawFilter filter, List<Option> families, String count, List<Group> groups)
        implements TemplateInstance {

    /** A family, and the document most of it is from. */
    public record Group(String family, String document, List<Row> rows) {}

    /** A parameter with its newest value, or a table without one. */
    public record Row(
            String id,
            String name,
            String value,
            String unit,
            String since,
            CitationView cited,
            String citation,
            Mark confidence) {}

    static ParametersPage of(List<ParameterView> parameters, List<TableView> tables, LawFilter filter, Page page) {
        List<String> ids = Stream.concat(
                        parameters.stream().map(ParameterView::id),
                        tables.stream().map(TableView::id))
                .toList();
        List<Row> rows = new ArrayList<>();
        parameters.forEach(view -> row(view, filter, page).ifPresent(rows::add));
        tables.stream()
                .filter(view -> filter.wants(
                        view.id(),
                        view.confidence(),
                        List.of(
                                view.name().en(),
                                view.name().zh(),
                                view.citation().document())))
                .map(view -> row(view, page))
                .forEach(rows::add);
        return new ParametersPage(
                page,
                filter,
                filter.families(ids),
                page.words()
                        .law()
                        .count(page.show().number(rows.size()), page.show().number(ids.size())),
                groups(rows));
    }

    private static List<Group> groups(List<Row> rows) {
        Map<String, List<Row>> byFamily = rows.stream()
                .collect(Collectors.groupingBy(row -> LawFilter.family(row.id()), TreeMap::new, Collectors.toList()));
        return byFamily.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        LawFilter.document(
                                group.getValue().stream().map(Row::cited).toList()),
                        group.getValue()))
                .toList();
    }

    private static Optional<Row> row(ParameterView view, LawFilter filter, Page page) {
        return view.values().stream()
                .max(Comparator.comparing(ParameterView.DatedValue::validFrom))
                .filter(value -> filter.wants(
                        view.id(),
                        value.confidence(),
                        List.of(
                                view.name().en(),
                                view.name().zh(),
                                value.citation().document())))
                .map(value -> new Row(
                        view.id(),
                        page.show().text(view.name()),
                        page.show().number(value.amount()),
                        page.show().unit(view.unit()),
                        LawText.span(Optional.of(value.validFrom()), value.validTo(), page),
                        value.citation(),
                        LawText.cited(value.citation(), page),
                        page.marks().confidence(value.confidence())));
    }

    private static Row row(TableView view, Page page) {
        return new Row(
                view.id(),
                page.show().text(view.name()),
                page.words().law().printedTable(),
                "",
                LawText.span(Optional.of(view.validFrom()), Optional.empty(), page),
                view.citation(),
                LawText.cited(view.citation(), page),
                page.marks().confidence(view.confidence()));
    }
}
