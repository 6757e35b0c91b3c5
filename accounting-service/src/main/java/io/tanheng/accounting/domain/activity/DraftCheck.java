/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Evidence;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.RecordFault;
import io.tanheng.methodology.sector.RecordFaults;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at one draft by itself: can it be read, and does the methodology of its unit and period accept it? */
final class DraftCheck {

    private static final List<String> KINDS =
            Stream.of(ActivityKind.values()).map(ActivityKind::name).toList();

    private final Draft draft;
    private final MonitoringPlan plan;
    private final Methodologies methodologies;
    private final Optional<PlanUnit> unit;
    private final Optional<Period> period;
    private final List<SubmissionProblem> problems = new ArrayList<>();

    DraftCheck(Draft draft, MonitoringPlan plan, Methodologies methodologies) {
        this.draft = draft;
        this.plan = plan;
        this.methodologies = methodologies;
        this.unit = plan.unit(draft.unit());
        this.period = PeriodText.read(draft.period());
    }

    List<SubmissionProblem> problems() {
        return List.copyOf(problems);
    }

    /** What the draft says, or nothing where there are problems. */
    Optional<CheckedRecord> read() {
        problems.addAll(TextCheck.of(draft));
        Optional<RecordIdentity> identity = identity();
        Map<String, EnteredValue> values = new ValueCheck(draft, problems).read();
        Optional<Methodology> methodology = unit.flatMap(found -> period.flatMap(days -> edition(found, days)));
        if (identity.isPresent() && methodology.isPresent()) {
            ActivityRecord record = record(identity.get(), values);
            RecordFaults.of(methodology.get(), record, metered(identity.get())).stream()
                    .filter(fault -> !saidAlready(fault))
                    .forEach(this::note);
            if (!draft.standstill()
                    && draft.values().isEmpty()
                    && draft.choices().isEmpty()) {
                noteEmpty();
            }
        }
        return problems.isEmpty()
                ? identity.map(found -> new CheckedRecord(found, draft.standstill(), values, draft.choices()))
                : Optional.empty();
    }

    /** The identity alone, where it can be read. */
    Optional<RecordIdentity> identity() {
        if (unit.isEmpty()) {
            problems.add(SubmissionProblems.unknownUnit(plan, draft));
        }
        Optional<ActivityKind> kind =
                KINDS.contains(draft.kind()) ? Optional.of(ActivityKind.valueOf(draft.kind())) : Optional.empty();
        if (kind.isEmpty()) {
            noteKind();
        }
        if (draft.item().isBlank()) {
            note(
                    ProblemCode.MISSING_FIELD,
                    "item",
                    "",
                    "",
                    new Sentence(
                            "The record names no item: say which fuel, material or product it is.",
                            "记录未注明项目：请填写燃料、原料或产品。"));
        }
        if (period.isEmpty()) {
            notePeriod();
        }
        Optional<String> source = draft.source().isBlank()
                ? Optional.empty()
                : Optional.of(draft.source().strip());
        return unit.isEmpty() || draft.item().isBlank()
                ? Optional.empty()
                : kind.flatMap(known ->
                        period.map(days -> new RecordIdentity(draft.unit(), known, draft.item(), source, days)));
    }

    private Optional<Methodology> edition(PlanUnit found, Period days) {
        Outcome<Methodology> first = methodologies.of(found.family(), days.from(), found.purpose());
        Outcome<Methodology> last = methodologies.of(found.family(), days.until(), found.purpose());
        if (first instanceof Outcome.Present<Methodology> one
                && last instanceof Outcome.Present<Methodology> other
                && one.value().id().equals(other.value().id())) {
            return Optional.of(one.value());
        }
        notCovered(found, first, last);
        return Optional.empty();
    }

    private void notCovered(PlanUnit found, Outcome<Methodology> first, Outcome<Methodology> last) {
        Sentence sentence = Stream.of(first, last)
                .filter(Outcome.Gap.class::isInstance)
                .findFirst()
                .map(gap -> ((Outcome.Gap<Methodology>) gap).sentence())
                .orElseGet(() -> new Sentence("Two editions of the methodology share the period.", "该期间跨越方法学的两个版本。"));
        note(
                ProblemCode.PERIOD_NOT_COVERED,
                "period",
                draft.period(),
                editions(found),
                Sentence.of(
                        "{0} Correct the period, or wait for the edition that covers it.",
                        "{0}请更正期间，或等待适用的版本。", sentence));
    }

    private List<String> editions(PlanUnit found) {
        return methodologies.of(found.family(), found.purpose()).stream()
                .map(methodology -> methodology.edition().named())
                .toList();
    }

    private ActivityRecord record(RecordIdentity identity, Map<String, EnteredValue> values) {
        Map<String, Term> terms = new LinkedHashMap<>();
        values.forEach((symbol, value) -> terms.put(symbol, new Term.Measured(symbol, value.value(), "")));
        return new ActivityRecord(
                identity.kind(),
                identity.item(),
                identity.source(),
                PeriodText.month(identity.period()),
                draft.standstill(),
                terms,
                draft.choices(),
                new Evidence("", Optional.empty(), ""));
    }

    /** A value that could not be read is missing to the methodology; that need not be said twice. */
    private boolean saidAlready(RecordFault fault) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.field().equals(fault.field()) || problem.field().startsWith(fault.field() + "."));
    }

    /** A belt scale gives the tonnes, the laboratory only the carbon: what a meter of the plan sends need not be entered. */
    private Set<String> metered(RecordIdentity identity) {
        return unit.stream()
                .flatMap(found -> found.meters().stream())
                .filter(meter -> meter.kind().equals(identity.kind().name())
                        && meter.item().equals(identity.item())
                        && meter.line().equals(identity.source()))
                .map(PlanMeter::property)
                .collect(Collectors.toSet());
    }

    private void noteEmpty() {
        if (problems.isEmpty()) {
            note(
                    ProblemCode.MISSING_PROPERTY,
                    "values",
                    "",
                    "",
                    Sentence.of(
                            "{0} has no values: give them, or say that it stood still where none was used.",
                            "{0} 没有数值：请填写；若当期未使用，请注明停运。", draft.item()));
        }
    }

    private void noteKind() {
        note(
                ProblemCode.UNKNOWN_ITEM,
                "kind",
                draft.kind(),
                KINDS,
                Sentence.of(
                        "There is no kind '{0}' of activity data; the nearest is {1}. Correct it.",
                        "没有“{0}”这一活动数据类别；最接近的是 {1}。请更正。",
                        draft.kind(),
                        Nearest.to(draft.kind(), KINDS).orElse("")));
    }

    private void notePeriod() {
        note(
                ProblemCode.NOT_A_PERIOD,
                "period",
                draft.period(),
                PeriodText.FORMS,
                Sentence.of(
                        "'{0}' is no period of whole months: write a month such as 2026-03, a year, or 2026-01/2026-06.",
                        "“{0}”不是由整月组成的期间：请填写 2026-03 这样的月份、年份，或 2026-01/2026-06。", draft.period()));
    }

    private void note(RecordFault fault) {
        note(ProblemCode.of(fault.code()), fault.field(), fault.value(), fault.allowed(), fault.sentence());
    }

    private void note(ProblemCode code, String field, String value, Object allowed, Sentence sentence) {
        problems.add(SubmissionProblem.of(code, draft.place(), field, value, allowed, sentence));
    }
}
