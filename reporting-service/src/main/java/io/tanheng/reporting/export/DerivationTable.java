/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.reporting.query.FigureView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Derivations as a table: a row for each term, its inputs below it and one level deeper. */
final class DerivationTable {

    private DerivationTable() {}

    /** A term where it stands in the tree. */
    private record Line(String code, int level, TermNode term) {}

    static Table of(Collection<FigureView> figures, Labels labels) {
        List<Line> lines = new ArrayList<>();
        figures.forEach(figure -> figure.derivation().ifPresent(term -> collect(figure.code(), 0, term, lines)));
        return new TableOf<Line>(labels, Sheet.DERIVATION)
                .column(Heading.CODE, line -> Cell.text(line.code()))
                .column(Heading.LEVEL, line -> Cell.number(line.level()))
                .column(Heading.SYMBOL, line -> Cell.text(line.term().symbol()))
                .column(Heading.AMOUNT, line -> Cell.text(line.term().amount().toPlainString()))
                .column(Heading.UNIT, line -> Cell.text(labels.unit(line.term().unit())))
                .column(Heading.KIND, line -> Cell.text(line.term().kind()))
                .column(Heading.FORMULA, line -> Cell.text(line.term().formula()))
                .column(Heading.RULE, line -> Cell.text(line.term().ruleId()))
                .column(Heading.PARAMETER, line -> Cell.text(line.term().parameterId()))
                .column(
                        Heading.DOCUMENT,
                        line -> Cell.text(line.term().citation().map(TermNode.Cited::document)))
                .column(Heading.CLAUSE, line -> Cell.text(line.term().citation().flatMap(TermNode.Cited::clause)))
                .column(
                        Heading.VALID_FROM,
                        line -> Cell.text(line.term().validFrom().map(Object::toString)))
                .column(Heading.EVIDENCE, line -> Cell.text(line.term().evidence()))
                .column(Heading.CONFIDENCE, line -> Cell.text(line.term().confidence()))
                .rows(lines);
    }

    private static void collect(String code, int level, TermNode term, List<Line> lines) {
        lines.add(new Line(code, level, term));
        term.inputs().forEach(input -> collect(code, level + 1, input, lines));
    }
}
