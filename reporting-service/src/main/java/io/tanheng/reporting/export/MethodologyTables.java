/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.reporting.query.CitationView;
import io.tanheng.reporting.query.MethodOperand;
import io.tanheng.reporting.query.MethodStep;
import io.tanheng.reporting.query.MethodologySummary;
import io.tanheng.reporting.query.MethodologyView;
import io.tanheng.reporting.query.TableView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Methodologies, their steps, and the tables documents print. */
final class MethodologyTables {

    private MethodologyTables() {}

    /** One way of one step of a line or figure. */
    private record Row(String code, LocalText name, MethodStep step, MethodStep.Way way) {}

    static Table methodologies(Collection<MethodologySummary> methodologies, Labels labels) {
        return new TableOf<MethodologySummary>(labels, Sheet.METHODOLOGIES)
                .column(Heading.ID, one -> Cell.text(one.id()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(Heading.PURPOSE, one -> Cell.text(one.purpose()))
                .column(Heading.VALID_FROM, one -> Cell.text(one.validFrom().toString()))
                .column(Heading.VALID_TO, one -> Cell.text(one.validTo().map(Object::toString)))
                .column(
                        Heading.DOCUMENT,
                        one -> Cell.text(one.citations().stream()
                                .map(CitationView::document)
                                .collect(Collectors.joining("; "))))
                .column(Heading.CONFIDENCE, one -> Cell.text(one.confidence()))
                .column(
                        Heading.OPEN_QUESTION,
                        one -> Cell.text(one.openQuestion().map(labels::text)))
                .column(Heading.SUCCEEDED_BY, one -> Cell.text(one.succeededBy()))
                .rows(methodologies);
    }

    static Table steps(MethodologyView methodology, Labels labels) {
        return new TableOf<Row>(labels, Sheet.STEPS)
                .column(Heading.CODE, one -> Cell.text(one.code()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(Heading.SYMBOL, one -> Cell.text(one.step().symbol()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.step().unit())))
                .column(Heading.RULE, one -> Cell.text(one.way().rule()))
                .column(Heading.FORMULA, one -> Cell.text(one.way().formula()))
                .column(
                        Heading.PARAMETER,
                        one -> Cell.text(one.way().operands().stream()
                                .map(MethodologyTables::source)
                                .collect(Collectors.joining("; "))))
                .rows(rows(methodology));
    }

    private static String source(MethodOperand operand) {
        return operand.symbol() + ": " + operand.of()
                + operand.within().map(of -> " (" + of + ")").orElse("");
    }

    private static List<Row> rows(MethodologyView methodology) {
        List<Row> rows = new ArrayList<>();
        methodology.inputs().forEach(input -> add(rows, input.id(), input.name(), input.derived()));
        methodology.lines().forEach(line -> add(rows, line.code(), line.name(), line.steps()));
        methodology.figures().forEach(figure -> add(rows, figure.code(), figure.name(), List.of(figure.step())));
        return rows;
    }

    private static void add(List<Row> rows, String code, LocalText name, List<MethodStep> steps) {
        steps.forEach(step -> step.ways().forEach(way -> rows.add(new Row(code, name, step, way))));
    }

    static Table printed(TableView table, Labels labels) {
        TableOf<TableView.Row> columns = new TableOf<TableView.Row>(labels, Sheet.PRINTED_TABLE)
                .named(labels.unit(table.rowUnit()), row -> new Cell.Amount(row.at()));
        for (int index = 0; index < table.columns().size(); index++) {
            int column = index;
            TableView.Column head = table.columns().get(index);
            columns.named(
                    head.name() + " (" + labels.unit(head.unit()) + ")",
                    row -> new Cell.Amount(row.values().get(column)));
        }
        return columns.rows(table.rows());
    }
}
