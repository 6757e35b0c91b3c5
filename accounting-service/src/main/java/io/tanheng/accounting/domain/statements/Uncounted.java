/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Methodology;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of what is kept and counted nowhere why that is so: a smaller total must not come about in silence. */
final class Uncounted {

    private Uncounted() {}

    /** Whether a methodology has a place for a kind of records at all. */
    static boolean counts(Methodology methodology, ActivityKind kind) {
        return methodology.inputs().stream().anyMatch(input -> input.kind() == kind);
    }

    /** Records and meters of a unit whose kinds its edition does not count. */
    static List<NotCounted> ofUnit(
            PlanUnit unit, List<ActivityEntry> entries, Methodology methodology, Computation computation) {
        return Stream.concat(
                        entries.stream()
                                .filter(entry -> !counts(methodology, entry.kind()))
                                .map(entry ->
                                        entry(entry, "KIND_NOT_COUNTED", byMethodology(entry.kind(), methodology))),
                        computation.unused().stream().map(record -> meter(unit, record, methodology)))
                .toList();
    }

    /** Records of units the plan does not have. */
    static List<NotCounted> ofNoUnit(SiteData data, Period period) {
        Set<String> units = data.plan().units().stream().map(PlanUnit::unit).collect(Collectors.toSet());
        return data.entries().stream()
                .filter(entry -> !units.contains(entry.unit()) && ActivityAssembly.overlaps(entry.period(), period))
                .map(entry -> entry(
                        entry,
                        "UNIT_NOT_IN_PLAN",
                        Words.say(
                                "The monitoring plan has no unit {0} in its version {1}: put the unit back, or enter the record for"
                                        + " another unit and withdraw this one.",
                                "监测计划第 {1} 版没有单元 {0}：请恢复该单元，或为其他单元录入后撤回本记录。",
                                entry.unit(),
                                data.plan().version())))
                .toList();
    }

    private static LocalText byMethodology(ActivityKind kind, Methodology methodology) {
        return Words.say(
                "{0} does not count {1}. Where it should count, the monitoring plan must name another methodology for the unit.",
                "{0} 不计入{1}。如应计入，请在监测计划中为该单元指定其他方法学。", methodology.edition().title(), kind.words());
    }

    private static NotCounted entry(ActivityEntry entry, String code, LocalText reason) {
        return new NotCounted(
                Optional.of(entry.number()),
                entry.unit(),
                LocalText.of(entry.kind().words()),
                entry.item(),
                entry.source(),
                EntryRecord.month(entry)
                        .map(Object::toString)
                        .orElseGet(() -> entry.period().toString()),
                code,
                reason);
    }

    private static NotCounted meter(PlanUnit unit, ActivityRecord record, Methodology methodology) {
        return new NotCounted(
                Optional.empty(),
                unit.unit(),
                LocalText.of(record.kind().words()),
                record.item(),
                record.source(),
                record.month().map(Object::toString).orElse(""),
                "KIND_NOT_COUNTED",
                byMethodology(record.kind(), methodology));
    }
}
