/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.reporting.query.CrossCheckReport;
import io.tanheng.reporting.query.FigureView;
import io.tanheng.reporting.query.StatementDerivation;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementVersion;
import io.tanheng.reporting.query.StatementView;
import java.util.List;

/** The files of statements. */
public final class StatementBooks {

    private final Labels labels;
    private final Provenance provenance;

    StatementBooks(Labels labels, Provenance provenance) {
        this.labels = labels;
        this.provenance = provenance;
    }

    public Workbook list(List<StatementSummary> statements) {
        return Workbooks.book(
                "statements",
                provenance.plain(Sheet.STATEMENTS),
                StatementTables.list(statements, labels),
                StatementTables.positions(statements, labels));
    }

    public Workbook statement(StatementView view) {
        return book(
                view.summary(),
                "",
                Sheet.LINES,
                StatementTables.lines(view, labels),
                StatementTables.problems(view, labels),
                StatementTables.list(List.of(view.summary()), labels),
                StatementTables.positions(List.of(view.summary()), labels),
                StackTables.stacks(view.stacks(), labels),
                StackTables.months(view.crossChecks(), labels),
                StatementTables.documents(view, labels),
                StatementTables.changes(view, labels));
    }

    public Workbook versions(List<StatementVersion> versions) {
        return book(versions.get(0).summary(), "-versions", Sheet.VERSIONS, StatementTables.versions(versions, labels));
    }

    public Workbook crossCheck(CrossCheckReport report) {
        return book(
                report.summary(),
                "-cross-check",
                Sheet.CROSS_CHECK,
                StackTables.months(report.checks(), labels),
                StackTables.checks(report.checks(), labels),
                StackTables.stacks(report.stacks(), labels));
    }

    public Workbook derivation(StatementDerivation view) {
        return book(
                view.summary(),
                "-" + view.unit() + "-" + view.code(),
                Sheet.DERIVATION,
                DerivationTable.of(List.of(new FigureView(view.code(), view.value(), view.derivation())), labels),
                StatementTables.records(view, labels));
    }

    private Workbook book(StatementSummary summary, String ending, Sheet what, Table... tables) {
        String name = summary.site().key() + "-" + summary.period() + ending;
        return Workbooks.book(name, provenance.of(what, summary), tables);
    }
}
