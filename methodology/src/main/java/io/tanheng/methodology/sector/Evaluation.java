/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.composition.Standstill;
import io.tanheng.methodology.rule.composition.Sum;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Computation.RecordResult;
import io.tanheng.methodology.sector.Intake.Entry;
import io.tanheng.methodology.sector.Intake.Taken;
import io.tanheng.methodology.term.EditionMix;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One application of a methodology to activity data. */
final class Evaluation {

    private static final Quantity ONE = Quantity.of("1", "1");

    private final Methodology methodology;
    private final ActivityData data;
    private final Gaps gaps = new Gaps();
    private final LawOfPeriod law;
    private final Walk walk;

    Evaluation(Methodology methodology, ActivityData data, DatedLaw law) {
        this.methodology = methodology;
        this.data = data;
        this.law = new LawOfPeriod(law, data.period(), gaps);
        this.walk = new Walk(this.law.forRules(), gaps);
    }

    Computation run() {
        PeriodCheck.of(methodology, data.period(), gaps);
        Intake intake = new Intake(methodology.inputs(), data, law.forRules(), gaps);
        Map<String, Taken> inputs = intake.take();
        Derivation derivation = new Derivation(walk, gaps);
        for (Input input : methodology.inputs()) {
            inputs.computeIfPresent(
                    input.id(),
                    (id, taken) -> taken.with(taken.entries().stream()
                            .map(entry -> derivation.complete(
                                    input, entry, law, data.period().from()))
                            .toList()));
        }
        Map<String, LineResult> lines = new LinkedHashMap<>();
        List<Line> notReported = new ArrayList<>();
        for (Line line : methodology.lines()) {
            Taken taken = inputs.getOrDefault(line.input().id(), Taken.NOTHING);
            if (taken.monthsAsked() == 0 && !gaps.any(Gaps.ofInput(line.input().id()))) {
                notReported.add(line);
            } else {
                lines.put(line.code(), line(line, taken));
            }
        }
        Map<String, FigureResult> figures = new LinkedHashMap<>();
        Titles titles = Titles.of(methodology);
        for (Figure figure : methodology.figures()) {
            figure(
                            figure,
                            new FigureScope(
                                    figure,
                                    titles,
                                    inputs,
                                    lines,
                                    figures,
                                    law,
                                    data.period().from(),
                                    gaps))
                    .ifPresent(result -> figures.put(figure.code(), result));
        }
        return new Computation(
                methodology.edition(),
                data,
                List.copyOf(lines.values()),
                List.copyOf(notReported),
                List.copyOf(figures.values()),
                gaps.all(),
                intake.unused());
    }

    private LineResult line(Line line, Taken taken) {
        List<RecordResult> records = new ArrayList<>();
        for (Entry entry : taken.entries()) {
            record(line, entry).ifPresent(records::add);
        }
        for (ActivityRecord idle : taken.idle()) {
            Term month = new Term.Measured("n_idle", ONE, idle.label() + ", " + idle.evidence());
            present(Standstill.of(law.forRules(), line.standstill(), Derivation.labelled(last(line), idle), month))
                    .ifPresent(zero -> records.add(new RecordResult(idle, Origin.MEASURED, Map.of(), zero)));
        }
        List<Term> terms = records.stream().map(RecordResult::term).toList();
        Outcome<Term> sum = Sum.of(law.forRules(), line.sum(), line.symbol(), terms);
        List<CalculationGap> reasons = gaps.at(Gaps.ofInput(line.input().id()), Gaps.ofLine(line.code()));
        return new LineResult(
                line,
                reasons.isEmpty() ? sum : Gaps.together(reasons),
                present(sum),
                List.copyOf(records),
                reasons,
                taken.monthsGiven(),
                taken.monthsAsked());
    }

    private static Step last(Line line) {
        return line.steps().get(line.steps().size() - 1);
    }

    private Optional<RecordResult> record(Line line, Entry entry) {
        RecordScope scope = new RecordScope(
                Gaps.ofLine(line.code()), entry, law, data.period().from(), gaps);
        Origin worth = Origin.MEASURED;
        boolean said = false;
        Optional<Term> last = Optional.empty();
        int left = line.steps().size();
        for (Step step : line.steps()) {
            left--;
            String symbol = left == 0 ? Derivation.labelled(step, entry.record()) : step.symbol();
            Walk.Done done = walk.step(step, symbol, scope);
            last = present(done.outcome());
            if (last.isEmpty()) {
                return Optional.empty();
            }
            scope.done(step, last.get());
            worth = done.origin().map(worth::and).orElse(worth);
            said |= done.origin().isPresent();
        }
        Origin origin = said ? worth : Origin.CALCULATED;
        return last.map(term -> new RecordResult(entry.record(), origin, scope.steps(), term));
    }

    private Optional<FigureResult> figure(Figure figure, FigureScope scope) {
        List<CalculationGap> overall = gaps.overall();
        Optional<String> undecided = scope.undecided();
        if (undecided.isPresent()) {
            return Optional.of(new FigureResult(figure, scope.incompleteRecords(undecided.get())));
        }
        if (figure.optional() && figure.step().first(scope::holds).isEmpty()) {
            return Optional.empty();
        }
        Outcome<Term> outcome = overall.isEmpty()
                ? unmixed(
                        figure,
                        walk.step(figure.step(), figure.step().symbol(), scope).outcome())
                : Gaps.together(overall);
        return Optional.of(new FigureResult(figure, outcome));
    }

    /** A total does not mix two purposes or two editions of factors. */
    private Outcome<Term> unmixed(Figure figure, Outcome<Term> outcome) {
        if (figure.role() == Figure.Role.TOTAL
                && outcome.then(EditionMix::refuse) instanceof Outcome.Gap<Term> mixed
                && outcome instanceof Outcome.Present<Term>) {
            return gaps.note(Optional.of(Gaps.ofFigure(figure.code())), GapCode.EDITIONS_MIXED, mixed.sentence());
        }
        return outcome;
    }

    private static Optional<Term> present(Outcome<Term> outcome) {
        return outcome instanceof Outcome.Present<Term> present ? Optional.of(present.value()) : Optional.empty();
    }

    /** Whether the edition covers the period, which is of whole months. */
    private static final class PeriodCheck {

        private PeriodCheck() {}

        static void of(Methodology methodology, Period period, Gaps gaps) {
            Edition edition = methodology.edition();
            if (!edition.covers(period.from()) || !edition.covers(period.until())) {
                gaps.noteOverall(
                        GapCode.PERIOD_NOT_COVERED,
                        "{0} does not cover {1}; the nearest edition of its family and purpose is {2}.",
                        "{0} 不适用于 {1}；同族同用途中最接近的版本是 {2}。",
                        edition.named(),
                        period,
                        Methodologies.nearest(methodology.relatives(), period.from(), edition.purpose())
                                .map(Edition::named)
                                .orElse(edition.named()));
            }
            if (period.from().getDayOfMonth() != 1 || period.until().plusDays(1).getDayOfMonth() != 1) {
                gaps.noteOverall(
                        GapCode.PERIOD_NOT_COVERED,
                        "The reporting period {0} is not of whole months: begin on the first and end on the last day of a"
                                + " month.",
                        "报告期 {0} 不是整月：请从月初开始、到月末结束。",
                        period);
            }
        }
    }
}
