/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.reporting.domain.StatementHead;
import io.tanheng.reporting.domain.StatementProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements in the form in which they are shown. */
final class StatementViews {

    private StatementViews() {}

    static StatementView statement(StatementEvent event, int currentVersion) {
        StatementSummary summary = StatementSummary.of(StatementHead.of(event));
        return new StatementView(
                summary,
                event.version() == currentVersion,
                currentVersion,
                StatementProblem.in(event),
                event.parts().stream().map(part -> unit(part, summary)).toList(),
                MeasuredViews.stacks(event),
                MeasuredViews.checks(event),
                event.documents(),
                event.notCounted(),
                event.changes().stream().map(StatementChangeRow::of).toList(),
                event.causes());
    }

    static CrossCheckReport crossCheck(StatementEvent event) {
        return new CrossCheckReport(
                StatementSummary.of(StatementHead.of(event)), MeasuredViews.checks(event), MeasuredViews.stacks(event));
    }

    private static StatementUnit unit(StatementPart part, StatementSummary summary) {
        return new StatementUnit(
                part.unit(),
                part.name(),
                part.family(),
                part.purpose(),
                part.basis(),
                part.methodology(),
                part.lines().stream().map(StatementViews::line).toList(),
                part.notReported(),
                part.figures().stream().map(StatementViews::figure).toList(),
                OriginShare.of(part.shares()),
                summary.positions().stream()
                        .filter(position -> position.unit().equals(part.unit()))
                        .findFirst(),
                part.doubts(),
                part.problems());
    }

    private static StatementUnit.Line line(StatementLine line) {
        return new StatementUnit.Line(
                line.code(),
                line.title(),
                line.gas(),
                line.scope(),
                line.biogenic(),
                StatementFigures.of(line.value(), line.unit()),
                line.soFar().map(soFar -> StatementFigures.of(soFar, line.unit())),
                OriginShare.of(line.shares()),
                line.monthsGiven(),
                line.monthsAsked(),
                line.records(),
                line.problems());
    }

    private static StatementUnit.PeriodFigure figure(StatementFigure figure) {
        return new StatementUnit.PeriodFigure(
                figure.code(),
                figure.title(),
                figure.role(),
                StatementFigures.of(figure.value(), figure.unit()),
                figure.problems());
    }

    static List<StatementDerivation> derived(StatementEvent event, String unit) {
        StatementSummary summary = StatementSummary.of(StatementHead.of(event));
        return event.parts().stream()
                .filter(part -> part.unit().equals(unit))
                .flatMap(part -> Stream.concat(
                        part.lines().stream().map(line -> derivation(summary, part, line)),
                        part.figures().stream().map(figure -> derivation(summary, part, figure))))
                .toList();
    }

    private static StatementDerivation derivation(StatementSummary summary, StatementPart part, StatementLine line) {
        return new StatementDerivation(
                summary,
                true,
                part.unit(),
                part.name(),
                line.code(),
                line.title(),
                part.methodology(),
                StatementFigures.of(line.value(), line.unit()),
                line.soFar().map(soFar -> StatementFigures.of(soFar, line.unit())),
                line.records(),
                line.derivation(),
                line.problems());
    }

    private static StatementDerivation derivation(
            StatementSummary summary, StatementPart part, StatementFigure figure) {
        return new StatementDerivation(
                summary,
                false,
                part.unit(),
                part.name(),
                figure.code(),
                figure.title(),
                part.methodology(),
                StatementFigures.of(figure.value(), figure.unit()),
                Optional.empty(),
                List.of(),
                figure.derivation(),
                figure.problems());
    }
}
