/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what a methodology needs of a unit for a period: entered records, facts of the unit, months of meters. */
final class ActivityAssembly {

    private record Series(ActivityKind kind, String item, Optional<String> source) {}

    private final Period period;
    private final Map<String, ActivityRecord> records = new LinkedHashMap<>();
    private final Map<String, List<ActivityEntry>> byName = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private boolean yearly;

    private ActivityAssembly(Period period) {
        this.period = period;
    }

    /**
     * The activity data of a unit.
     *
     * @param all current records that may count, of any unit and period
     */
    static UnitActivity of(SiteData data, PlanUnit unit, Period period, List<ActivityEntry> all) {
        ActivityAssembly assembly = new ActivityAssembly(period);
        List<ActivityEntry> entries = within(all, unit, period);
        assembly.facts(entries);
        entries.stream().filter(entry -> entry.kind() != ActivityKind.UNIT).forEach(assembly::entry);
        assembly.missingMonths(all, unit);
        data.meters().stream()
                .filter(month -> unit.meters().contains(month.meter()) && period.contains(month.month()))
                .forEach(assembly::meter);
        return new UnitActivity(
                new ActivityData(
                        data.plan().id().key() + "/" + unit.unit(), period, List.copyOf(assembly.records.values())),
                assembly.byName,
                assembly.yearly,
                assembly.problems,
                assembly.notes);
    }

    /** Those of a unit that concern a period. */
    static List<ActivityEntry> within(List<ActivityEntry> all, PlanUnit unit, Period period) {
        return all.stream()
                .filter(entry -> entry.unit().equals(unit.unit()) && overlaps(entry.period(), period))
                .toList();
    }

    static boolean overlaps(Period one, Period other) {
        return !one.until().isBefore(other.from()) && !one.from().isAfter(other.until());
    }

    private void facts(List<ActivityEntry> entries) {
        entries.stream()
                .filter(entry -> entry.kind() == ActivityKind.UNIT)
                .collect(Collectors.groupingBy(
                        entry -> new Series(entry.kind(), entry.item(), entry.source()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((series, found) -> {
                    UnitFacts.Found facts = UnitFacts.of(found, period);
                    facts.record().ifPresent(record -> put(record, facts.entries()));
                    yearly |= facts.yearly();
                    problems.addAll(facts.problems());
                });
    }

    private void entry(ActivityEntry entry) {
        if (!period.contains(entry.period())) {
            problems.add(new Problem(
                    "REPORTED_FOR_LONGER_PERIOD",
                    Optional.empty(),
                    Words.say(
                            "Record {0} gives {1} {2} for {3} as a whole, which says nothing of {4} alone: report it by month, or use"
                                    + " the statement of the longer period.",
                            "记录 {0} 按整个 {3} 填报{1} {2}，无法得出 {4} 的数值：请按月填报，或使用更长报告期的报表。",
                            entry.number(),
                            entry.kind().words(),
                            entry.item(),
                            entry.period(),
                            period)));
            return;
        }
        Optional<YearMonth> month =
                entry.period().equals(period) && period.months().size() > 1
                        ? Optional.empty()
                        : EntryRecord.month(entry);
        put(EntryRecord.of(entry, month), List.of(entry));
    }

    /**
     * What other months of the year have and this period has nothing of: a fuel nobody reported must not look like a fuel nobody
     * burnt.
     */
    private void missingMonths(List<ActivityEntry> all, PlanUnit unit) {
        Set<Series> here = records.values().stream()
                .map(record -> new Series(record.kind(), record.item(), record.source()))
                .collect(Collectors.toSet());
        Period year = new Period(
                period.from().withDayOfYear(1),
                period.from().plusYears(1).withDayOfYear(1).minusDays(1));
        all.stream()
                .filter(entry -> entry.unit().equals(unit.unit())
                        && entry.kind() != ActivityKind.UNIT
                        && entry.period().months().size() == 1
                        && year.contains(entry.period()))
                .map(entry -> new Series(entry.kind(), entry.item(), entry.source()))
                .distinct()
                .filter(series -> !here.contains(series))
                .forEach(series -> problems.add(new Problem(
                        "MISSING_MONTH",
                        Optional.empty(),
                        Words.say(
                                "{0} {1} lacks {2}: other months of the year have it. Add the record, or say that none was used.",
                                "{0} {1} 缺少 {2}：本年其他月份有该项数据。请补充记录，或注明当期未使用。",
                                series.kind().words(),
                                series.item()
                                        + series.source()
                                                .map(name -> " " + name)
                                                .orElse(""),
                                period.months().size() == 1 ? YearMonth.from(period.from()) : period))));
    }

    private void put(ActivityRecord record, List<ActivityEntry> entries) {
        records.put(record.name(), record);
        byName.put(record.name(), entries);
    }

    private void meter(MeterMonth month) {
        if (month.hoursAsked() == 0) {
            return;
        }
        ActivityRecord bare = MeterRecord.of(month);
        ActivityRecord known = records.get(bare.name());
        String property = month.meter().property();
        if (known != null && (known.standstill() || known.values().containsKey(property))) {
            return;
        }
        if (!month.complete()) {
            notes.add(MeterRecord.missingHours(month));
            return;
        }
        records.put(bare.name(), known == null ? bare : MeterRecord.with(known, bare));
    }
}
