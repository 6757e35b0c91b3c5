/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementDocument;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.reporting.domain.StatementProblem;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.OriginShare;
import io.tanheng.reporting.query.StatementChangeRow;
import io.tanheng.reporting.query.StatementDerivation;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementUnit;
import io.tanheng.reporting.query.StatementVersion;
import io.tanheng.reporting.query.StatementView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements as tables. */
final class StatementTables {

    private StatementTables() {}

    /** A line, or a figure of the whole period. */
    private record Row(
            StatementUnit unit, Optional<StatementUnit.Line> line, Optional<StatementUnit.PeriodFigure> figure) {

        String code() {
            return line.map(StatementUnit.Line::code)
                    .or(() -> figure.map(StatementUnit.PeriodFigure::code))
                    .orElse("");
        }

        Optional<LocalText> title() {
            return line.map(StatementUnit.Line::title).or(() -> figure.map(StatementUnit.PeriodFigure::title));
        }

        Optional<Figure> value() {
            return line.map(StatementUnit.Line::value).or(() -> figure.map(StatementUnit.PeriodFigure::value));
        }

        List<Problem> problems() {
            return line.map(StatementUnit.Line::problems)
                    .or(() -> figure.map(StatementUnit.PeriodFigure::problems))
                    .orElse(List.of());
        }

        Optional<OriginShare> share(Origin origin) {
            return line.stream()
                    .flatMap(one -> one.shares().stream())
                    .filter(share -> share.origin() == origin)
                    .findFirst();
        }
    }

    /** A statement with one of its totals. */
    private record Total(StatementSummary summary, Optional<StatementSummary.Total> total) {}

    private record Position(StatementSummary summary, StatementSummary.Position position) {}

    private record Change(StatementVersion version, Optional<StatementChangeRow> change) {}

    static Table list(List<StatementSummary> statements, Labels labels) {
        return new TableOf<Total>(labels, Sheet.STATEMENTS)
                .column(
                        Heading.ORGANISATION,
                        one -> Cell.text(one.summary().site().organisation()))
                .column(Heading.SITE, one -> Cell.text(one.summary().site().site()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.summary().siteName())))
                .column(Heading.PERIOD, one -> Cell.text(one.summary().period()))
                .column(
                        Heading.STATE,
                        one -> Cell.text(labels.statements().state(one.summary().state())))
                .column(Heading.PROBLEMS, one -> Cell.number(one.summary().problems()))
                .column(Heading.PURPOSE, one -> Cell.text(one.total().map(StatementSummary.Total::purpose)))
                .column(Heading.GAS, one -> Cell.text(one.total().map(StatementSummary.Total::gas)))
                .column(Heading.VALUE, one -> figure(one.total().map(StatementSummary.Total::value), labels))
                .column(Heading.UNIT, one -> unit(one.total().map(StatementSummary.Total::value), labels))
                .column(
                        Heading.SO_FAR,
                        one -> Cell.number(one.total()
                                .flatMap(StatementSummary.Total::soFar)
                                .flatMap(Figure::value)))
                .column(Heading.VERSION, one -> Cell.number(one.summary().version()))
                .column(Heading.STATED_AT, one -> labels.local(one.summary().madeAt()))
                .column(Heading.AS_OF, one -> Cell.text(one.summary().asOf().toString()))
                .rows(statements.stream()
                        .flatMap(summary -> totals(summary).stream())
                        .toList());
    }

    private static List<Total> totals(StatementSummary summary) {
        return summary.totals().isEmpty()
                ? List.of(new Total(summary, Optional.empty()))
                : summary.totals().stream()
                        .map(total -> new Total(summary, Optional.of(total)))
                        .toList();
    }

    static Table positions(List<StatementSummary> statements, Labels labels) {
        return new TableOf<Position>(labels, Sheet.POSITIONS)
                .column(Heading.SITE, one -> Cell.text(one.summary().site().key()))
                .column(Heading.PERIOD, one -> Cell.text(one.summary().period()))
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.position().unit()))
                .column(
                        Heading.EMISSION,
                        "t",
                        one -> labels.figure(one.position().emission()))
                .column(
                        Heading.ALLOWANCE,
                        "t",
                        one -> labels.figure(one.position().allowance()))
                .column(
                        Heading.POSITION,
                        "t",
                        one -> labels.figure(one.position().position()))
                .rows(statements.stream()
                        .flatMap(summary ->
                                summary.positions().stream().map(position -> new Position(summary, position)))
                        .toList());
    }

    static Table lines(StatementView view, Labels labels) {
        return new TableOf<Row>(labels, Sheet.LINES)
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.unit().unit()))
                .column(Heading.CODE, one -> Cell.text(one.code()))
                .column(Heading.NAME, one -> Cell.text(one.title().map(labels::text)))
                .column(
                        Heading.KIND,
                        one -> Cell.text(one.figure()
                                .map(figure -> labels.role(figure.role()))
                                .orElseGet(() -> labels.statements().line())))
                .column(Heading.GAS, one -> Cell.text(one.line().map(StatementUnit.Line::gas)))
                .column(Heading.SCOPE, one -> Cell.text(one.line().map(line -> Integer.toString(line.scope()))))
                .column(
                        Heading.BIOGENIC,
                        one -> labels.yes(
                                one.line().filter(StatementUnit.Line::biogenic).isPresent()))
                .column(Heading.VALUE, one -> figure(one.value(), labels))
                .column(Heading.UNIT, one -> unit(one.value(), labels))
                .column(
                        Heading.SO_FAR,
                        one -> Cell.number(
                                one.line().flatMap(StatementUnit.Line::soFar).flatMap(Figure::value)))
                .column(
                        Heading.MONTHS_GIVEN,
                        one -> Cell.text(one.line().map(line -> Integer.toString(line.monthsGiven()))))
                .column(
                        Heading.MONTHS_ASKED,
                        one -> Cell.text(one.line().map(line -> Integer.toString(line.monthsAsked()))))
                .column(Heading.SHARE_MEASURED, "%", one -> percent(one, Origin.MEASURED))
                .column(Heading.SHARE_CALCULATED, "%", one -> percent(one, Origin.CALCULATED))
                .column(Heading.SHARE_DEFAULTED, "%", one -> percent(one, Origin.DEFAULTED))
                .column(Heading.SHARE_SUBSTITUTED, "%", one -> percent(one, Origin.SUBSTITUTED))
                .column(
                        Heading.PROBLEMS,
                        one -> Cell.text(one.problems().stream()
                                .map(problem -> labels.text(problem.sentence()))
                                .collect(Collectors.joining(" "))))
                .column(
                        Heading.METHOD,
                        one -> Cell.text(one.unit().methodology().map(StatementMethodology::id)))
                .rows(view.units().stream().flatMap(unit -> rows(unit).stream()).toList());
    }

    private static List<Row> rows(StatementUnit unit) {
        List<Row> rows = new ArrayList<>();
        unit.lines().forEach(line -> rows.add(new Row(unit, Optional.of(line), Optional.empty())));
        unit.figures().forEach(figure -> rows.add(new Row(unit, Optional.empty(), Optional.of(figure))));
        return rows;
    }

    private static Cell percent(Row row, Origin origin) {
        return Cell.number(row.share(origin).map(OriginShare::percent));
    }

    static Table problems(StatementView view, Labels labels) {
        return new TableOf<StatementProblem>(labels, Sheet.PROBLEMS)
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.unit()))
                .column(Heading.CODE, one -> Cell.text(one.problem().code()))
                .column(Heading.FIELD, one -> Cell.text(one.problem().place()))
                .column(
                        Heading.DETAIL,
                        one -> Cell.text(labels.text(one.problem().sentence())))
                .rows(view.problems());
    }

    static Table documents(StatementView view, Labels labels) {
        return new TableOf<StatementDocument>(labels, Sheet.DOCUMENTS)
                .column(Heading.DOCUMENT, one -> Cell.text(one.name()))
                .column(Heading.DIGEST, one -> Cell.text(one.sha256()))
                .column(Heading.RECORDS, one -> Cell.number(one.records()))
                .rows(view.documents());
    }

    static Table changes(StatementView view, Labels labels) {
        return changes(new TableOf<StatementChangeRow>(labels, Sheet.CHANGES), labels)
                .rows(view.changes());
    }

    private static TableOf<StatementChangeRow> changes(TableOf<StatementChangeRow> table, Labels labels) {
        return table.column(Heading.PLAN_UNIT, one -> Cell.text(one.unit()))
                .column(Heading.CODE, one -> Cell.text(one.code()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.title())))
                .column(Heading.BEFORE, one -> labels.figure(one.before()))
                .column(Heading.AFTER, one -> labels.figure(one.after()))
                .column(Heading.CHANGE, one -> Cell.number(one.difference().flatMap(Figure::value)))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.after().unit())));
    }

    /** A row for each change; a version that changed no figure has one row. */
    static Table versions(List<StatementVersion> versions, Labels labels) {
        return new TableOf<Change>(labels, Sheet.VERSIONS)
                .column(
                        Heading.VERSION,
                        one -> Cell.number(one.version().summary().version()))
                .column(Heading.CURRENT, one -> labels.yes(one.version().current()))
                .column(
                        Heading.STATED_AT,
                        one -> labels.local(one.version().summary().madeAt()))
                .column(
                        Heading.STATE,
                        one -> Cell.text(labels.statements()
                                .state(one.version().summary().state())))
                .column(
                        Heading.REASON,
                        one -> Cell.text(one.version().causes().stream()
                                .map(cause -> labels.text(cause.sentence()))
                                .collect(Collectors.joining(" "))))
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.change().flatMap(StatementChangeRow::unit)))
                .column(Heading.CODE, one -> Cell.text(one.change().map(StatementChangeRow::code)))
                .column(
                        Heading.NAME,
                        one -> Cell.text(
                                one.change().map(StatementChangeRow::title).map(labels::text)))
                .column(Heading.BEFORE, one -> figure(one.change().map(StatementChangeRow::before), labels))
                .column(Heading.AFTER, one -> figure(one.change().map(StatementChangeRow::after), labels))
                .column(
                        Heading.CHANGE,
                        one -> Cell.number(one.change()
                                .flatMap(StatementChangeRow::difference)
                                .flatMap(Figure::value)))
                .column(Heading.UNIT, one -> unit(one.change().map(StatementChangeRow::after), labels))
                .column(Heading.DIGEST, one -> Cell.text(one.version().summary().contentDigest()))
                .rows(versions.stream()
                        .flatMap(version -> rows(version).stream())
                        .toList());
    }

    private static List<Change> rows(StatementVersion version) {
        return version.changes().isEmpty()
                ? List.of(new Change(version, Optional.empty()))
                : version.changes().stream()
                        .map(change -> new Change(version, Optional.of(change)))
                        .toList();
    }

    static Table records(StatementDerivation view, Labels labels) {
        return new TableOf<LineRecord>(labels, Sheet.RECORDS)
                .column(Heading.RECORD, one -> Cell.text(one.record().map(Object::toString)))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.item())))
                .column(Heading.SOURCE, one -> Cell.text(one.source()))
                .column(Heading.MONTH, one -> Cell.text(one.month().map(Object::toString)))
                .column(Heading.ORIGIN, one -> Cell.text(labels.origin(one.origin())))
                .column(Heading.AMOUNT, one -> Cell.text(one.value().toPlainString()))
                .rows(view.records());
    }

    private static Cell figure(Optional<Figure> figure, Labels labels) {
        return figure.map(labels::figure).orElseGet(Cell.Empty::new);
    }

    private static Cell unit(Optional<Figure> figure, Labels labels) {
        return Cell.text(figure.map(Figure::unit).map(labels::unit));
    }
}
