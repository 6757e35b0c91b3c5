/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Intake.Entry;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record, with the steps done so far. */
final class RecordScope implements Scope {

    private final String place;
    private final Entry entry;
    private final LawOfPeriod law;
    private final LocalDate firstDay;
    private final Gaps gaps;
    private final Map<String, Term> steps = new LinkedHashMap<>();

    RecordScope(String place, Entry entry, LawOfPeriod law, LocalDate firstDay, Gaps gaps) {
        this.place = place;
        this.entry = entry;
        this.law = law;
        this.firstDay = firstDay;
        this.gaps = gaps;
    }

    void done(Step step, Term term) {
        steps.put(step.symbol(), term);
    }

    Map<String, Term> steps() {
        return steps;
    }

    private ActivityRecord record() {
        return entry.record();
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Sentence label() {
        return Sentence.same(record().name());
    }

    @Override
    public Outcome<Term> value(Binding binding) {
        if (binding instanceof Binding.OfRecord property) {
            Term value = entry.values().get(property.symbol());
            return value == null ? lacks(property.symbol()) : Outcome.present(value);
        }
        if (binding instanceof Binding.OfStep step) {
            Term value = steps.get(step.symbol());
            return value == null ? lacks(step.symbol()) : Outcome.present(value);
        }
        if (binding instanceof Binding.OfPeriod parameter) {
            return parameter(parameter.id().fill(this::word));
        }
        if (binding instanceof Binding.OfMonth parameter) {
            LocalDate day = record().month().map(month -> month.atDay(1)).orElse(firstDay);
            return law.onDay(parameter.id().fill(this::word), day, place());
        }
        throw new IllegalStateException("A record does not reach " + binding + ".");
    }

    private Outcome<Term> lacks(String symbol) {
        return gaps.note(
                place(), GapCode.MISSING_PROPERTY, "{0} lacks {1}: add it.", "{0} 缺少 {1}：请补充。", label(), symbol);
    }

    private String word(String place) {
        return place.equals("item") ? record().item() : record().choices().getOrDefault(place, place);
    }

    @Override
    public Outcome<List<Term>> series(Binding binding) {
        throw new IllegalStateException("A record has no series " + binding + ".");
    }

    @Override
    public boolean holds(When when) {
        return when.holds(record(), entry.values().keySet());
    }

    @Override
    public boolean absent(Binding binding) {
        return binding instanceof Binding.OfRecord property && !entry.values().containsKey(property.symbol());
    }

    @Override
    public Outcome<Term> parameter(String id) {
        return law.ofPeriod(id, place());
    }
}
