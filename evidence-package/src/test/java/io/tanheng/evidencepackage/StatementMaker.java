/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.hours.TermNodes;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementDoubt;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Line;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.methodology.sector.Shares;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Puts what a methodology computed into the form in which statements travel, as the accounting service does. */
public final class StatementMaker {

    private final Computation result;
    private final Function<Term, TermNode> nodes = TermNodes.sharing();

    public StatementMaker(Computation result) {
        this.result = result;
    }

    public StatementPart part(String unit, LocalText name) {
        return new StatementPart(
                unit,
                name,
                result.edition().family(),
                result.edition().purpose(),
                Basis.CALCULATION,
                Optional.of(methodology()),
                result.lines().stream().map(this::line).toList(),
                result.notReported().stream()
                        .map(Line::title)
                        .map(LocalText::of)
                        .toList(),
                result.figures().stream().map(this::figure).toList(),
                shares(result.shares()),
                result.doubts().stream()
                        .map(doubt -> new StatementDoubt(
                                doubt.id(),
                                doubt.parameter(),
                                doubt.confidence().word(),
                                LocalText.of(doubt.question())))
                        .toList(),
                problems(result.gaps().stream()
                        .filter(gap -> gap.place().isEmpty())
                        .toList()));
    }

    private StatementMethodology methodology() {
        return new StatementMethodology(
                result.edition().id(),
                LocalText.of(result.edition().title()),
                result.edition().confidence().word(),
                result.edition().confidence().openQuestion().map(LocalText::of),
                result.edition().sha256(),
                Optional.empty());
    }

    private StatementLine line(Computation.LineResult line) {
        return new StatementLine(
                line.line().code(),
                LocalText.of(line.line().title()),
                line.line().gas().name(),
                line.line().scope(),
                line.line().biogenic(),
                term(line.outcome()).map(StatementMaker::amount),
                line.line().unit().toString(),
                line.soFar().map(StatementMaker::amount),
                shares(line.shares()),
                line.monthsGiven(),
                line.monthsAsked(),
                line.records().stream()
                        .map(record -> record(line.line(), record))
                        .toList(),
                term(line.outcome()).map(nodes),
                problems(line.gaps()));
    }

    private LineRecord record(Line line, Computation.RecordResult record) {
        ActivityRecord data = record.record();
        return new LineRecord(
                Optional.of((long) result.data().records().indexOf(data) + 1),
                LocalText.of(line.input().items().getOrDefault(data.item(), Sentence.same(data.item()))),
                data.source(),
                data.month(),
                record.origin().name().toLowerCase(Locale.ROOT),
                amount(record.term()));
    }

    private StatementFigure figure(Computation.FigureResult figure) {
        List<Problem> problems = new ArrayList<>();
        if (figure.outcome() instanceof Outcome.Gap<Term> gap) {
            problems.add(new Problem(gap.reason().name(), Optional.empty(), LocalText.of(gap.sentence())));
        }
        return new StatementFigure(
                figure.figure().code(),
                LocalText.of(figure.figure().title()),
                figure.figure().role().name().toLowerCase(Locale.ROOT),
                term(figure.outcome()).map(StatementMaker::amount),
                figure.figure().step().unit().toString(),
                term(figure.outcome()).map(nodes),
                problems);
    }

    private static List<Problem> problems(List<CalculationGap> gaps) {
        return gaps.stream()
                .map(gap -> new Problem(gap.code().name(), gap.place(), LocalText.of(gap.sentence())))
                .toList();
    }

    private static Optional<Term> term(Outcome<Term> outcome) {
        return outcome instanceof Outcome.Present<Term> present ? Optional.of(present.value()) : Optional.empty();
    }

    private static StatementShares shares(Shares shares) {
        return new StatementShares(
                shares.tonnes().getOrDefault(Origin.MEASURED, BigDecimal.ZERO),
                shares.tonnes().getOrDefault(Origin.CALCULATED, BigDecimal.ZERO),
                shares.tonnes().getOrDefault(Origin.DEFAULTED, BigDecimal.ZERO),
                shares.tonnes().getOrDefault(Origin.SUBSTITUTED, BigDecimal.ZERO));
    }

    private static BigDecimal amount(Term term) {
        return term.value().amount();
    }
}
