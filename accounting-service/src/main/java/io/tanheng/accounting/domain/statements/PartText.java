/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.hours.TermNodes;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementDoubt;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Computation.RecordResult;
import io.tanheng.methodology.sector.Figure;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.methodology.sector.Shares;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes what a methodology computed as lines and figures of a statement. */
final class PartText {

    private final UnitActivity activity;
    private final Computation computation;
    private final Function<Term, TermNode> nodes = TermNodes.sharing();

    PartText(UnitActivity activity, Computation computation) {
        this.activity = activity;
        this.computation = computation;
    }

    static BigDecimal amount(Term term) {
        return term.value().amount();
    }

    static StatementShares shares(Shares shares) {
        return new StatementShares(
                tonnes(shares, Origin.MEASURED),
                tonnes(shares, Origin.CALCULATED),
                tonnes(shares, Origin.DEFAULTED),
                tonnes(shares, Origin.SUBSTITUTED));
    }

    private static BigDecimal tonnes(Shares shares, Origin origin) {
        return shares.tonnes().getOrDefault(origin, BigDecimal.ZERO);
    }

    List<StatementLine> lines() {
        return computation.lines().stream().map(this::line).toList();
    }

    private StatementLine line(LineResult result) {
        Optional<Term> value = present(result.outcome());
        return new StatementLine(
                result.line().code(),
                LocalText.of(result.line().title()),
                result.line().gas().name(),
                result.line().scope(),
                result.line().biogenic(),
                value.map(PartText::amount),
                result.line().unit().toString(),
                result.soFar().map(PartText::amount),
                shares(result.shares()),
                result.monthsGiven(),
                result.monthsAsked(),
                result.records().stream().map(record -> record(result, record)).toList(),
                value.map(nodes),
                Words.problems(result.gaps()));
    }

    private LineRecord record(LineResult line, RecordResult result) {
        ActivityRecord record = result.record();
        Sentence title = line.line().input().items().getOrDefault(record.item(), Sentence.same(record.item()));
        List<ActivityEntry> entries = activity.byName().getOrDefault(record.name(), List.of());
        return new LineRecord(
                entries.stream().findFirst().map(ActivityEntry::number),
                LocalText.of(title),
                record.source(),
                record.month(),
                result.origin().name().toLowerCase(Locale.ROOT),
                amount(result.term()));
    }

    /** Figures that rest on facts of a longer period say nothing of this one and are left out. */
    List<StatementFigure> figures() {
        return computation.figures().stream()
                .filter(result ->
                        !activity.yearly() || result.figure().role() == Figure.Role.TOTAL || !restsOnFacts(result))
                .map(this::figure)
                .toList();
    }

    private static boolean restsOnFacts(FigureResult result) {
        return present(result.outcome()).map(PartText::holdsFact).orElse(true);
    }

    private static boolean holdsFact(Term term) {
        return term instanceof Term.Configured || term.inputs().stream().anyMatch(PartText::holdsFact);
    }

    private StatementFigure figure(FigureResult result) {
        Figure figure = result.figure();
        Optional<Term> value = activity.problems().isEmpty() ? present(result.outcome()) : Optional.empty();
        return new StatementFigure(
                figure.code(),
                LocalText.of(figure.title()),
                figure.role().name().toLowerCase(Locale.ROOT),
                value.map(PartText::amount),
                figure.step().unit().toString(),
                value.map(nodes),
                value.isPresent() ? List.of() : problems(result));
    }

    private List<Problem> problems(FigureResult result) {
        List<CalculationGap> own = computation.gaps().stream()
                .filter(gap -> gap.place()
                        .filter(("figure " + result.figure().code())::equals)
                        .isPresent())
                .toList();
        if (!own.isEmpty()) {
            return Words.problems(own);
        }
        return result.outcome() instanceof Outcome.Gap<Term> gap
                ? List.of(new Problem("MISSING_DATA", Optional.empty(), LocalText.of(gap.sentence())))
                : activity.problems();
    }

    List<StatementDoubt> doubts() {
        return computation.doubts().stream()
                .map(doubt -> new StatementDoubt(
                        doubt.id(), doubt.parameter(), doubt.confidence().word(), LocalText.of(doubt.question())))
                .toList();
    }

    private static Optional<Term> present(Outcome<Term> outcome) {
        return outcome instanceof Outcome.Present<Term> present ? Optional.of(present.value()) : Optional.empty();
    }
}
