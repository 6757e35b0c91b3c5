/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.parameter.DatedValue;
import io.tanheng.methodology.parameter.PrintedTable;
import io.tanheng.methodology.term.Citation;
import java.util.List;

/** What the law says, in the form in which it is shown. */
final class LawViews {

    private LawViews() {}

    static CitationView view(Citation citation) {
        return new CitationView(citation.document(), citation.clause(), citation.issued());
    }

    static ParameterView.DatedValue view(DatedValue value) {
        return new ParameterView.DatedValue(
                value.value().amount(),
                value.from(),
                value.until(),
                view(value.source()),
                value.confidence().word(),
                value.confidence().openQuestion().map(LocalText::of));
    }

    static TableView view(PrintedTable table, List<String> rules) {
        return new TableView(
                table.id(),
                LocalText.of(table.title()),
                view(table.source()),
                table.from(),
                table.checked(),
                table.confidence().word(),
                table.rowUnit().toString(),
                table.columnUnit().toString(),
                table.columns().stream()
                        .map(column -> new TableView.Column(
                                column.name(), column.unit().toString()))
                        .toList(),
                table.rows().entrySet().stream()
                        .map(row -> new TableView.Row(row.getKey(), row.getValue()))
                        .toList(),
                table.corrections().stream()
                        .map(one -> new TableView.Correction(
                                one.id(), one.row(), one.column(), LocalText.of(one.note()), one.doubtful()))
                        .toList(),
                rules);
    }
}
