/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Computation.RecordResult;
import io.tanheng.methodology.sector.Intake.Entry;
import io.tanheng.methodology.sector.Intake.Taken;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The whole period, as a figure sees it: lines, inputs and the figures before. */
final class FigureScope implements Scope {

    private final Figure figure;
    private final Titles titles;
    private final Map<String, Taken> inputs;
    private final Map<String, LineResult> lines;
    private final Map<String, FigureResult> figures;
    private final LawOfPeriod law;
    private final LocalDate firstDay;
    private final Gaps gaps;

    FigureScope(
            Figure figure,
            Titles titles,
            Map<String, Taken> inputs,
            Map<String, LineResult> lines,
            Map<String, FigureResult> figures,
            LawOfPeriod law,
            LocalDate firstDay,
            Gaps gaps) {
        this.figure = figure;
        this.titles = titles;
        this.inputs = inputs;
        this.lines = lines;
        this.figures = figures;
        this.law = law;
        this.firstDay = firstDay;
        this.gaps = gaps;
    }

    @Override
    public String place() {
        return Gaps.ofFigure(figure.code());
    }

    @Override
    public Sentence label() {
        return figure.title();
    }

    @Override
    public Outcome<Term> value(Binding binding) {
        if (binding instanceof Binding.OfInput property) {
            return only(property.input()).then(entry -> property(entry, property.symbol()));
        }
        if (binding instanceof Binding.OfLine line) {
            return line(line.code());
        }
        if (binding instanceof Binding.OfFigure other) {
            return found(
                    Optional.ofNullable(figures.get(other.code())).map(FigureResult::outcome),
                    titles.figure(other.code()));
        }
        if (binding instanceof Binding.OfPeriod parameter) {
            return filled(parameter.id()).then(this::parameter);
        }
        if (binding instanceof Binding.OfMonth parameter) {
            return filled(parameter.id()).then(id -> law.onDay(id, firstDay, place()));
        }
        throw new IllegalStateException("A figure does not reach " + binding + ".");
    }

    @Override
    public Outcome<List<Term>> series(Binding binding) {
        if (binding instanceof Binding.EachStep step) {
            return line(step.line()).map(complete -> steps(step));
        }
        Binding.EachProperty property = (Binding.EachProperty) binding;
        if (gaps.any(Gaps.ofInput(property.input()))) {
            return incompleteRecords(property.input());
        }
        List<Term> values = new ArrayList<>();
        for (Entry entry : entries(property.input())) {
            Outcome<Term> value = property(entry, property.symbol());
            if (!(value instanceof Outcome.Present<Term> present)) {
                return value.map(List::of);
            }
            values.add(present.value());
        }
        return values.isEmpty() ? nothing(titles.input(property.input())) : Outcome.present(values);
    }

    private List<Term> steps(Binding.EachStep step) {
        return Objects.requireNonNull(lines.get(step.line())).records().stream()
                .map(RecordResult::steps)
                .filter(steps -> steps.containsKey(step.symbol()))
                .map(steps -> Objects.requireNonNull(steps.get(step.symbol())))
                .toList();
    }

    private List<Entry> entries(String input) {
        Taken taken = inputs.get(input);
        return taken == null ? List.of() : taken.entries();
    }

    private Outcome<Entry> only(String input) {
        if (gaps.any(Gaps.ofInput(input))) {
            return incompleteRecords(input);
        }
        List<Entry> entries = entries(input);
        if (entries.isEmpty()) {
            return nothing(titles.input(input));
        }
        return entries.size() == 1
                ? Outcome.present(entries.get(0))
                : gaps.note(
                        place(),
                        GapCode.DUPLICATE_RECORD,
                        "{0}: needs one record of {1}, found {2}; report each unit by itself.",
                        "{0}：需要一条 {1} 记录，实际为 {2} 条；请按机组分别报告。",
                        label(),
                        titles.input(input),
                        entries.size());
    }

    private Outcome<Term> property(Entry entry, String symbol) {
        Term value = entry.values().get(symbol);
        return value != null
                ? Outcome.present(value)
                : gaps.note(
                        place(),
                        GapCode.MISSING_PROPERTY,
                        "{0}: needs {1} of {2}; add it.",
                        "{0}：需要 {2} 的 {1}；请补充。",
                        label(),
                        symbol,
                        entry.record().name());
    }

    private Outcome<String> filled(Template id) {
        for (String place : id.places()) {
            Outcome<Entry> entry = only(place.substring(0, place.indexOf('.')));
            if (entry instanceof Outcome.Gap<Entry> gap) {
                return new Outcome.Gap<>(gap.reason(), gap.sentence());
            }
        }
        return Outcome.present(id.fill(this::word));
    }

    /** An input that is incomplete and decides which way to take; the figure then has no value. */
    Optional<String> undecided() {
        return figure.step().alternatives().stream()
                .flatMap(alternative -> alternative.when().stream())
                .flatMap(when -> when.input().stream())
                .filter(input -> gaps.any(Gaps.ofInput(input)))
                .findFirst();
    }

    private <T> Outcome<T> nothing(Sentence what) {
        return gaps.note(
                place(),
                GapCode.MISSING_INPUT,
                "{0}: needs {1}, of which nothing was reported.",
                "{0}：需要 {1}，但未报告。",
                label(),
                what);
    }

    /** Of an input, which may be called what the figure is called. */
    <T> Outcome<T> incompleteRecords(String input) {
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "{0}: the records of {1} are incomplete.",
                "{0}：{1} 的记录不完整。",
                label(),
                titles.input(input));
    }

    private Outcome<Term> line(String code) {
        return found(Optional.ofNullable(lines.get(code)).map(LineResult::outcome), titles.line(code));
    }

    /** What was computed before, if it was and has a value. */
    private Outcome<Term> found(Optional<Outcome<Term>> before, Sentence title) {
        if (before.isEmpty()) {
            return nothing(title);
        }
        return before.get() instanceof Outcome.Present<Term>
                ? before.get()
                : Outcome.gap(
                        GapReason.MISSING_DATA,
                        "{0}: rests on {1}, which is incomplete.",
                        "{0}：所依据的 {1} 不完整。",
                        label(),
                        title);
    }

    private String word(String place) {
        int dot = place.indexOf('.');
        String name = place.substring(dot + 1);
        List<Entry> entries = dot < 0 ? List.of() : entries(place.substring(0, dot));
        if (entries.isEmpty()) {
            return place;
        }
        Entry entry = entries.get(0);
        return name.equals("item")
                ? entry.record().item()
                : entry.record().choices().getOrDefault(name, place);
    }

    @Override
    public boolean holds(When when) {
        String input = when.input().orElse("");
        if (when.name().isEmpty()) {
            return !entries(input).isEmpty();
        }
        if (when.words().isEmpty()) {
            return entries(input).stream().anyMatch(entry -> entry.values().containsKey(when.name()));
        }
        return when.words().contains(word(input + "." + when.name()));
    }

    @Override
    public boolean absent(Binding binding) {
        if (binding instanceof Binding.OfLine line) {
            return !lines.containsKey(line.code());
        }
        if (binding instanceof Binding.OfFigure other) {
            return !figures.containsKey(other.code());
        }
        if (binding instanceof Binding.EachProperty property) {
            return entries(property.input()).isEmpty() && !gaps.any(Gaps.ofInput(property.input()));
        }
        return binding instanceof Binding.EachStep step && !lines.containsKey(step.line());
    }

    @Override
    public Outcome<Term> parameter(String id) {
        return law.ofPeriod(id, place());
    }
}
