/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the records to the inputs they belong to, checks each, and looks which months are missing. */
final class Intake {

    /** A record that can be used, with its values in the units of the methodology. */
    record Entry(ActivityRecord record, Map<String, Term> values) {}

    /**
     * What there is of an input.
     *
     * @param idle the records of standstill
     */
    record Taken(List<Entry> entries, List<ActivityRecord> idle, int monthsGiven, int monthsAsked) {

        Taken with(List<Entry> others) {
            return new Taken(others, idle, monthsGiven, monthsAsked);
        }

        static final Taken NOTHING = new Taken(List.of(), List.of(), 0, 0);
    }

    private record Series(String item, Optional<String> source) {}

    private final List<Input> inputs;
    private final ActivityData data;
    private final Gaps gaps;
    private final RecordCheck check;
    private final Map<String, List<ActivityRecord>> byInput = new LinkedHashMap<>();
    private final List<ActivityRecord> unused = new ArrayList<>();

    Intake(List<Input> inputs, ActivityData data, InForce law, Gaps gaps) {
        this.inputs = inputs;
        this.data = data;
        this.gaps = gaps;
        this.check = new RecordCheck(law, gaps);
        inputs.forEach(input -> byInput.put(input.id(), new ArrayList<>()));
        Set<String> names = new HashSet<>();
        data.records().forEach(record -> sort(record, names));
    }

    List<ActivityRecord> unused() {
        return List.copyOf(unused);
    }

    Map<String, Taken> take() {
        Map<String, Taken> taken = new LinkedHashMap<>();
        inputs.forEach(input -> taken.put(input.id(), take(input)));
        return taken;
    }

    private void sort(ActivityRecord record, Set<String> names) {
        Map<String, Input> items = RecordFaults.items(inputs, record.kind());
        Input input = items.get(record.item());
        if (items.isEmpty()) {
            unused.add(record);
        } else if (input == null) {
            gaps.noteOverall(RecordFaults.unknownItem(inputs, record));
        } else if (!names.add(record.name())) {
            gaps.note(
                    Gaps.ofInput(input.id()),
                    GapCode.DUPLICATE_RECORD,
                    "There are two records of {0}: correct one, or name the source of each.",
                    "{0} 有两条记录：请更正其一，或分别注明来源。",
                    record.name());
        } else if (inPeriod(input, record)) {
            byInput.computeIfAbsent(input.id(), id -> new ArrayList<>()).add(record);
        }
    }

    private boolean inPeriod(Input input, ActivityRecord record) {
        Optional<RecordFault> fault = RecordFaults.monthMissing(input, record);
        if (fault.isPresent()) {
            check.note(input, fault.get());
            return false;
        }
        boolean inside = record.month()
                .map(month -> data.period().contains(month)
                        && (byMonth(input) || data.period().equals(Period.of(month))))
                .orElse(true);
        if (!inside) {
            gaps.note(
                    Gaps.ofInput(input.id()),
                    GapCode.OUTSIDE_PERIOD,
                    "{0} does not lie in the reporting period {1}, or is to be given for the whole of it: correct the month or"
                            + " the period.",
                    "{0} 不在报告期 {1} 内，或应按整个报告期填报：请更正月份或报告期。",
                    record.name(),
                    data.period());
        }
        return inside;
    }

    /** Facts of the unit hold for the whole period; what else is asked once for it may also be given month by month. */
    private static boolean byMonth(Input input) {
        return input.monthly() || input.kind() != ActivityKind.UNIT;
    }

    private Taken take(Input input) {
        List<ActivityRecord> records = byInput.getOrDefault(input.id(), List.of());
        if (records.isEmpty() && input.required() && !gaps.any(Gaps.ofInput(input.id()))) {
            gaps.note(
                    Gaps.ofInput(input.id()),
                    GapCode.MISSING_INPUT,
                    "Nothing was reported of {0} ({1}), which this methodology needs: add records of {2}.",
                    "未报告{0}（{1}），而本方法学需要：请补充 {2} 的记录。",
                    input.title(),
                    input.kind(),
                    String.join(", ", input.items().keySet()));
        }
        Map<Series, Set<YearMonth>> given = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (ActivityRecord record : records) {
            Optional<Entry> entry = record.standstill() ? Optional.empty() : check.of(input, record);
            entry.ifPresent(entries::add);
            Set<YearMonth> months =
                    given.computeIfAbsent(new Series(record.item(), record.source()), series -> new LinkedHashSet<>());
            record.month().ifPresent(months::add);
        }
        List<ActivityRecord> idle =
                records.stream().filter(ActivityRecord::standstill).toList();
        List<YearMonth> asked = data.period().months();
        if (!input.monthly() && given.values().stream().allMatch(Set::isEmpty)) {
            return new Taken(List.copyOf(entries), idle, entries.size() + idle.size(), records.size());
        }
        given.forEach((series, months) -> noteMissing(input, series, months, asked));
        return new Taken(
                List.copyOf(entries),
                idle,
                given.values().stream().mapToInt(Set::size).sum(),
                given.size() * asked.size());
    }

    private void noteMissing(Input input, Series series, Set<YearMonth> months, List<YearMonth> asked) {
        List<YearMonth> missing =
                asked.stream().filter(month -> !months.contains(month)).toList();
        if (!missing.isEmpty()) {
            gaps.note(
                    Gaps.ofInput(input.id()),
                    GapCode.MISSING_MONTH,
                    "{0} {1} lacks {2}: add the record, or say 'standstill: true' where none was used that month.",
                    "{0} {1} 缺少 {2}：请补充记录，或在当月未使用时注明 standstill: true。",
                    input.kind(),
                    series.item() + series.source().map(name -> " " + name).orElse(""),
                    missing.toString().replaceAll("[\\[\\]]", ""));
        }
    }
}
